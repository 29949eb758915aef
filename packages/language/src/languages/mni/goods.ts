import type { Homonym, Variety } from '../../tables.ts';
import { withBengaliLetters } from './bengali-letters.ts';

/** Words that several goods share; and the romanised names of IFCT 2017 whose spelling in Meetei Mayek is not sure, each of one good. */
export const manipuriHomonyms: readonly Homonym[] = [
  { words: withBengaliLetters(['ꯃꯣꯔꯣꯛ', 'morok']), crops: ['green-chilli', 'dry-chilli'] },
  { words: withBengaliLetters(['ꯀꯣꯕꯤ', 'kobi']), crops: ['cabbage', 'cauliflower', 'knol-khol'] },
  { words: withBengaliLetters(['ꯀ꯭ꯋꯥ', 'kwa']), crops: ['arecanut', 'betel-leaf'] },
  { words: withBengaliLetters(['ꯐꯗꯤꯒꯣꯝ', 'phadigom', 'fadigom']), crops: ['coriander-leaves', 'coriander-seed'] },
  {
    words: withBengaliLetters(['ꯍꯋꯥꯏ', 'hawai']),
    crops: ['cowpea', 'green-gram', 'black-gram', 'lentil', 'pigeon-pea', 'green-peas'],
  },
  { words: ['kobithamchetmai'], crops: ['cauliflower'] },
  { words: ['kobi maru kabi'], crops: ['knol-khol'] },
  { words: ['hawai mangal'], crops: ['dry-peas'] },
  { words: ['karon akhabi', 'karot akhabi'], crops: ['bitter-gourd'] },
  { words: ['dasakusa', 'daskus'], crops: ['chayote'] },
  { words: ['belandri'], crops: ['okra'] },
  { words: ['heiri khagok'], crops: ['bael'] },
  { words: ['heirit'], crops: ['fig'] },
  { words: ['malhei'], crops: ['apricot'] },
  { words: ['chenghum'], crops: ['mushroom'] },
  { words: ['chini anganba'], crops: ['jaggery'] },
  { words: ['chuhing'], crops: ['sugarcane'] },
  { words: ['chu chu rangmei'], crops: ['agathi-leaf'] },
  { words: withBengaliLetters(['ꯖꯥꯝ', 'jaam']), crops: ['jamun', 'blackberry'] },
];

/** Unreviewed. */
export const manipuriVarieties: readonly Variety[] = [
  { id: 'hybrid', said: 'ꯍꯥꯏꯕ꯭ꯔꯤꯗ', words: withBengaliLetters(['ꯍꯥꯏꯕ꯭ꯔꯤꯗ', 'hybrid']) },
];

export const manipuriGrades: readonly (readonly [id: string, words: readonly string[]])[] = [
  ['A', withBengaliLetters(['ꯑꯦ', 'a'])],
  ['B', withBengaliLetters(['ꯕꯤ', 'b'])],
  ['C', withBengaliLetters(['ꯁꯤ', 'c'])],
];
