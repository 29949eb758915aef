import { understands } from '../../test/utterances.ts';

understands('Each beside dozens is each piece: English', 'en', [
  ['3 dozen eggs 7 rupees each', 'offer egg Q=3 dozen P=7/piece'],
  ['2 boxes of mango 400 each', 'offer mango Q=2 box P=400/box'],
]);
understands('Each beside dozens is each piece: Hindi', 'hi', [
  ['तीन दर्जन अंडे सात रुपये का एक', 'offer egg Q=3 dozen P=7/piece'],
]);
understands('Each beside dozens is each piece: Bengali', 'bn', [
  ['তিন ডজন ডিম প্রতিটি সাত টাকা', 'offer egg Q=3 dozen P=7/piece'],
]);
