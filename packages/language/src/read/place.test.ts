import { understands } from '../../test/utterances.ts';

understands('A place whose name is spelled in another way', 'en', [
  ['tomato 40 rs kilo in Kolaar district', 'offer tomato P=40/kg district:karnataka/kolar -quantity'],
  ['onion rate in nashik district', 'ask-price onion district:maharashtra/nashik'],
  ['onion rate Lasalgoan mandi', 'ask-price onion ?place'],
  ['onion rate zzyzx mandi', 'ask-price onion'],
  ['wheat 2400 per quintal, total fifty quintal', 'offer wheat Q=50 quintal P=2400/quintal'],
]);

understands('A name that another district bore before is asked about: English', 'en', [
  ['Aurangabad', '?place'],
  ['Aurangabad, Bihar', 'district:bihar/aurangabad'],
  ['Bijapur market', '?place'],
  ['Kolar market', 'market:karnataka/kolar/kolar'],
]);
understands('A name that another district bore before is asked about: Hindi', 'hi', [
  ['औरंगाबाद में', '?place'],
  ['बीजापुर मंडी', '?place'],
]);
