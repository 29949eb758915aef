import { understands } from '../../test/utterances.ts';

understands('An hour of the clock, days of credit, per cent, a size are no price: English', 'en', [
  ['need 30 kg okra by 7 am', 'want okra Q=30 kg'],
  ['want 20 kg okra at 6:30 pm', 'want okra Q=20 kg'],
  ['wheat 40 quintal at 2400 per quintal moisture 12%', 'offer wheat Q=40 quintal P=2400/quintal'],
  ['payment in 10 days', ''],
  ['vehicle number 7719', ''],
  ['advance 4000', ''],
  ['price fell by 8 rupees', ''],
  ['pin 110 001', 'district:delhi/central'],
  ['tomato 60 kg 641001', 'tomato Q=60 kg ?act ?place'],
]);

understands('An hour of the clock, freight, a change of the price are no price: Hindi', 'hi', [
  ['शाम पाँच बजे तक तीस किलो भिंडी चाहिए', 'want okra Q=30 kg'],
  ['7/11 को तीस किलो प्याज बेचूँगा', 'offer onion Q=30 kg 7/11 -price -per'],
  ['4 दिन का उधार', ''],
  ['भाड़ा तीन हज़ार', ''],
  ['गेहूँ दस परसेंट नमी', 'wheat'],
  ['गाड़ी नंबर 7719', ''],
  ['2025 का गेहूँ', 'wheat'],
  ['भाव तीन रुपये बढ़ गया', ''],
  ['तीन रुपये और दूँगा', 'raise -price -per'],
]);

understands('The same in Tamil', 'ta', [
  ['மாலை ஐந்து மணிக்கு முப்பது கிலோ தக்காளி வேணும்', 'want tomato Q=30 kg'],
  ['வாடகை மூவாயிரம்', ''],
  ['641001 ல தக்காளி 60 கிலோ இருக்கு', 'offer tomato Q=60 kg ?place -price -per'],
  ['பின் 641001', 'district:tamil-nadu/coimbatore'],
  ['மூணு ரூபாய் கூட தரேன்', 'raise -price -per'],
]);

understands('An hour in Telugu', 'te', [['సాయంత్రం ఐదు గంటలకు ముప్పై కిలోల టమాటా కావాలి', 'want tomato Q=30 kg']]);
understands('An hour in Marathi', 'mr', [['संध्याकाळी पाच वाजता तीस किलो टोमॅटो पाहिजे', 'want tomato Q=30 kg']]);
understands('An hour in Bengali', 'bn', [['বিকেল পাঁচটায় তিরিশ কেজি টমেটো লাগবে', 'want tomato Q=30 kg']]);
understands('An hour in Malayalam', 'ml', [['വൈകുന്നേരം അഞ്ച് മണിക്ക് മുപ്പത് കിലോ തക്കാളി വേണം', 'want tomato Q=30 kg']]);
understands('An hour in Urdu', 'ur', [['شام پانچ بجے تیس کلو ٹماٹر چاہیے', 'want tomato Q=30 kg']]);
