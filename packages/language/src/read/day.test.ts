import { understands } from '../../test/utterances.ts';

understands('A day that tells which goods is not the day of the trade: Hindi', 'hi', [
  ['कल का आलू आज बेचूँगा', 'offer potato d+0 -quantity -price -per'],
  ['आज आलू बेचूँगा', 'offer potato d+0 -quantity -price -per'],
]);
understands('The tense settles a day that is heard of both sides: Assamese', 'as', [
  ['কালি আলু বেচিম', 'offer potato d+1 -quantity -price -per'],
  ['কালি আলু বেচিলোঁ', 'potato d-1'],
]);
