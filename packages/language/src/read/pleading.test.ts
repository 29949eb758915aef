import { understands } from '../../test/utterances.ts';

understands('A particle after a request pleads, and does not deny: Hindi', 'hi', [
  ['पैंतीस में दे दो ना', 'bid P=35 -per'],
  ['दस किलो भेज दो ना आलू', 'want potato Q=10 kg'],
  ['तीस में ले लो ना', 'P=30 -per'],
  ['नहीं दूँगा', 'refuse'],
  ['ना दो', 'refuse'],
]);
understands('A particle after a request pleads: Bengali', 'bn', [
  ['ত্রিশ টাকায় দিয়ে দাও না', 'bid P=30 -per'],
  ['দশ কেজি পাঠিয়ে দাও না আলু', 'want potato Q=10 kg'],
  ['ত্রিশে দেব না', 'refuse'],
]);
understands('A particle after a request pleads: Punjabi', 'pa', [
  ['ਤੀਹ ਵਿੱਚ ਦੇ ਦੇ ਨਾ', 'bid P=30 -per'],
  ['ਨਾ ਦਿਓ', 'refuse'],
]);
understands('A particle after a request pleads: Urdu', 'ur', [['تیس میں دے دو نا', 'bid P=30 -per']]);
understands('A particle after a request pleads: Odia', 'or', [
  ['ତିରିଶରେ ଦିଅ ନା', 'bid P=30 -per'],
  ['ଦେବି ନାହିଁ', 'refuse'],
]);
