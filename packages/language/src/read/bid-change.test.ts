import { understands } from '../../test/utterances.ts';

understands('A bid that is taken off is withdrawn, one that is put up is raised: English', 'en', [
  ['strike my bid off', 'withdraw'],
  ['bump my bid to 61 rupees', 'raise P=61 -per'],
]);
understands('A bid that is taken off is withdrawn, one that is put up is raised: Hindi', 'hi', [
  ['मेरी बोली निकाल दीजिए', 'withdraw'],
  ['बोली चढ़ा कर इकसठ कर दीजिए', 'raise P=61 -per'],
  ['टमाटर बोली थी मैंने', 'tomato'],
]);
understands('A bid that is put up is raised: Tamil', 'ta', [['ஏலத்தை அறுபது ரூபாய்க்கு உயர்த்தி போடுங்க', 'raise P=60 -per']]);
understands('A price that was named and does not pay is refused: Hindi', 'hi', [
  ['उस भाव में लागत नहीं आती', 'refuse'],
  ['मज़दूरी भी नहीं निकलेगी', 'refuse'],
]);
understands('Goods that lie there are offered, goods that merely are may be wanted: Marathi', 'mr', [
  ['कांदा 20 पोती पडून आहे', 'offer onion Q=20 bag -price -per'],
  ['कांदा 20 पोती आहे', 'onion Q=20 bag ?act'],
]);
understands('All right, and what to do with the goods now, accepts: Hindi', 'hi', [
  ['ठीक है, इसी भाव में तौल दो', 'accept'],
]);
understands('How are you greets: Telugu', 'te', [['namaskaram, baagunnara', 'greet']]);
