import type { Homonym, Variety } from '../../tables.ts';

/** Words that several goods share. Unreviewed. */
export const konkaniHomonyms: readonly Homonym[] = [
  {
    words: [
      'मिरसांग',
      'मिरसांगो',
      'मिरसांगे',
      'मिरसांगी',
      'ಮಿರ್ಸಾಂಗ್',
      'ಮಿರ್ಸಾಂಗೋ',
      'ಮಿರ್ಸಾಂಗೇ',
      'ಮಿರ್ಸಾಂಗೀ',
      'mirsang',
      'mirsango',
      'mirsangi',
    ],
    crops: ['green-chilli', 'dry-chilli'],
  },
  { words: ['पणस', 'फणस', 'ಪಣಸ್', 'ಫಣಸ್', 'ponos', 'phanas'], crops: ['raw-jackfruit', 'jackfruit'] },
];

/** Kinds of a good that change its price. Unreviewed. */
export const konkaniVarieties: readonly Variety[] = [
  {
    id: 'alphonso',
    said: 'आपूस',
    words: ['आपूस', 'हापूस', 'आफूस', 'ಆಪೂಸ್', 'ಹಾಪೂಸ್', 'ಆಫೂಸ್', 'hapus', 'afonso', 'alphonso'],
    crops: ['mango'],
  },
  {
    id: 'mankurad',
    said: 'मानकुराद',
    words: ['मानकुराद', 'माल्कोराद', 'ಮಾನ್ಕುರಾದ್', 'ಮಾಲ್ಕೋರಾದ್', 'mankurad', 'malcorado'],
    crops: ['mango'],
  },
  { id: 'desi', said: 'गांवठी', words: ['गांवठी', 'गावठी', 'ಗಾಂವಠೀ', 'ಗಾವ್ಠೀ', 'ganvtti', 'gavthi'] },
  { id: 'hybrid', said: 'हायब्रीड', words: ['हायब्रिड', 'हायब्रीड', 'ಹಾಯಬ್ರಿಡ್', 'ಹಾಯಬ್ರೀಡ್', 'hybrid'] },
];

export const konkaniGrades: readonly (readonly [id: string, words: readonly string[]])[] = [
  ['A', ['ए ग्रेड', 'ए', 'a', 'एक नंबर', 'पयलो नंबर', 'ಏಕ್ ನಂಬರ್', 'ek number']],
  ['B', ['बी ग्रेड', 'बी', 'b', 'दोन नंबर', 'दुसरो नंबर', 'ದೋನ್ ನಂಬರ್', 'don number']],
  ['C', ['सी ग्रेड', 'सी', 'c', 'तीन नंबर', 'ತೀನ್ ನಂಬರ್', 'tin number']],
];
