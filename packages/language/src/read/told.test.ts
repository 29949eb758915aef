import { understands } from '../../test/utterances.ts';

understands('What is quoted or past is no offer: English', 'en', [
  ["potato is going at 35, I'll give 28", 'bid potato P=28 -per'],
  ['you said 35, I say 40 a kg', '?price'],
  ['the other shop sells at 35 but I want 40', 'counter P=40 -per'],
  ['I sold 10 kg potato yesterday at 20, now have 30 kg', 'offer potato Q=30 kg -price -per'],
  ['potato 35 rupees, 20 kg', 'offer potato Q=20 kg P=35 -per'],
]);
understands('What is quoted or past is no offer: Hindi', 'hi', [
  ['आलू पैंतीस में चल रहा है, मैं तीस दूँगा', 'bid potato P=30 -per'],
  ['कल भाव तीस था, आज साठ', 'd+0 ?price'],
  ['कल तीस में बेचा था, आज पैंतीस लूँगा', 'bid d+0 ?price'],
]);
understands('What is past is no offer: Assamese', 'as', [
  ['কালি ত্ৰিশত বেচিলোঁ, আজি ৫০ কেজি আলু আছে', 'potato Q=50 kg d+0'],
]);
