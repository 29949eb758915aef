import { understands } from '../../test/utterances.ts';

understands('Words that no table knows, where they could carry the act, make it a question', 'en', [
  ['zorbing the rate', '?act'],
  ['the rate of garlic', 'ask-price garlic'],
  ['no, zorbed goods', '?act'],
]);

understands('Quarters after a unit are of that unit', 'en', [
  ['need a tonne and a half of wheat', 'want wheat Q=1.5 tonne'],
  ['garlic 2 kg and half kg onion', '?act ?crop ?quantity'],
]);

understands('Two numbers with a stroke before money are a choice', 'en', [
  ['okra 30/35 rupees per kg', 'offer okra ?price -quantity'],
  ['okra 1/2 kg', 'okra Q=0.5 kg ?act'],
]);

understands('Kinds that are named by a number are no amount', 'hi', [
  ['1718 धान 3100 रुपये क्विंटल', 'offer paddy P=3100/quintal -quantity'],
  ['बोरी 40 किलो की थी', ''],
]);
