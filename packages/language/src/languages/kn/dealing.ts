import type { ActPhrases, GrammarWords } from '../../tables.ts';
import { everyPhrase } from '../every-phrase.ts';

/** What is done to bids and prices, and asked of places, days and payment, in Kannada, native and romanised. Unreviewed. */
export const kannadaDealing: readonly ActPhrases[] = [
  {
    act: 'refuse',
    weight: 8,
    denies: true,
    words: [
      ...everyPhrase('ಕೂಲಿನೂ, ಕೂಲಿಯೂ, ಕೂಲಿ, ಖರ್ಚೂ, ಖರ್ಚು, ಡೀಸೆಲ್ ಖರ್ಚು, ಖರ್ಚೂ ಸಹ', 'ಬರಲ್ಲ, ಬರೋದಿಲ್ಲ, ಬರಂಗಿಲ್ಲ, ಹುಟ್ಟಲ್ಲ, ಗಿಟ್ಟಲ್ಲ'),
      ...everyPhrase('kooli, koolinu, kharchu', 'barolla, baralla, gittalla'),
      'ಅಷ್ಟು ಕಡಿಮೆಗೆ ಆಗಲ್ಲ',
      'ಇಷ್ಟು ಕಡಿಮೆಗೆ ಆಗಲ್ಲ',
      'ಅಷ್ಟು ಕಮ್ಮಿಗೆ ಆಗಲ್ಲ',
      'ಇಷ್ಟು ಕಮ್ಮಿಗೆ ಆಗಲ್ಲ',
    ],
  },
  {
    act: 'ask-place',
    weight: 6.5,
    words: [
      ...everyPhrase('ಯಾವ', 'ಗೇಟಿಗೆ, ಗೇಟ್‌ಗೆ, ಅಂಗಡಿಗೆ, ಗೋದಾಮಿಗೆ, ಗೋಡೌನ್‌ಗೆ, ಅಂಗಡೀಲಿ'),
      ...everyPhrase('ಎಲ್ಲಿ, ಎಲ್ಲಿಗೆ', 'ಇಳಿಸಲಿ, ಇಳಿಸಬೇಕು, ಇಳಿಸ್ಲಿ, ತರಲಿ, ತರಬೇಕು, ತರ್ಲಿ'),
      ...everyPhrase('yava', 'gatege, angadige, godownge'),
      ...everyPhrase('elli, ellige', 'ilisali, ilisbeku, tarali, tarbeku'),
    ],
  },
  {
    act: 'ask-payment',
    weight: 7,
    words: [
      ...everyPhrase('ಚೀಟಿ, ಪಟ್ಟಿ, ಬಿಲ್ಲು, ಲೆಕ್ಕ', 'ಯಾವಾಗ', 'ಸಿಗುತ್ತೆ, ಸಿಗ್ತದೆ, ಕೊಡ್ತೀರಿ, ಕೊಡ್ತೀರಾ, ಆಗುತ್ತೆ'),
      ...everyPhrase('cheeti, patti, billu', 'yavaga', 'sigutte, kodtira, kodtiri'),
    ],
  },
  {
    act: 'ask-day',
    weight: 7,
    words: [
      ...everyPhrase('ಹರಾಜು, ಟೆಂಡರ್', 'ಯಾವಾಗ, ಯಾವ ದಿನ, ಯಾವತ್ತು, ಯಾವ ವಾರ'),
      ...everyPhrase('haraju, tender', 'yavaga, yava dina, yavattu'),
    ],
  },
  {
    act: 'ask-price',
    weight: 6,
    words: [
      ...everyPhrase('ಮಾರ್ಕೆಟ್, ಬಜಾರ್, ಮಾರುಕಟ್ಟೆ', 'ಹೇಗಿದೆ, ಹೆಂಗಿದೆ, ಹೆಂಗೈತಿ, ಹೇಗೆ ನಡೀತಿದೆ'),
      ...everyPhrase('ಹೆಂಗ್, ಹೆಂಗೆ, ಹೇಗೆ, ಹ್ಯಾಂಗ್, ಹ್ಯಾಂಗ', 'ಕೊಡ್ತೀರಿ, ಕೊಡ್ತೀರಾ, ಕೊಟ್ರಿ, ಕೊಡ್ತಿದ್ದೀರಾ, ಕೆಜಿ, ಕಿಲೋ'),
      ...everyPhrase('market, bazaar', 'hegide, hengide'),
      ...everyPhrase('heng, henge, hege', 'kodtira, kodtiri, kottri'),
    ],
  },
  {
    act: 'greet',
    weight: 0,
    onlyAlone: true,
    words: [
      'ಚೆನ್ನಾಗಿದ್ದೀರಾ',
      'ಚೆನ್ನಾಗಿದ್ದೀರ',
      'ಹೇಗಿದ್ದೀರಾ',
      'ಹೇಗಿದ್ದೀರಿ',
      'ಹೆಂಗಿದ್ದೀರಿ',
      'ಆರಾಮಾ',
      'ಆರಾಮ್ ಇದ್ದೀರಾ',
      'chennagiddira',
      'hegiddira',
      'hegiddiri',
      'arama',
    ],
  },
  { act: 'complain', weight: 8.5, words: [...everyPhrase('ತೂಕದಲ್ಲಿ, ತೂಕದಾಗ', 'ಮೋಸ, ಮೋಸ ಆಗಿದೆ, ಮೋಸ ಮಾಡಿದ್ದೀರಿ')] },
  { act: 'yes', weight: 1, words: ['ಹೌದಣ್ಣ', 'ಹೌದಣ್ಣಾ', 'ಹೌದಪ್ಪ', 'ಹೌದಮ್ಮ', 'ಹೌದಕ್ಕ'] },
];

/** Words that change a bid, point at a price or say that goods are there. Unreviewed. */
export const kannadaDealingWords = {
  suchPrice: [
    'ಈ ಬೆಲೆಗೆ',
    'ಆ ಬೆಲೆಗೆ',
    'ಈ ರೇಟಿಗೆ',
    'ಆ ರೇಟಿಗೆ',
    'ಅಷ್ಟು ಕಡಿಮೆಗೆ',
    'ಇಷ್ಟು ಕಡಿಮೆಗೆ',
    'ಅಷ್ಟು ಕಮ್ಮಿಗೆ',
    'ಇಷ್ಟು ಕಮ್ಮಿಗೆ',
    'ಇಷ್ಟಕ್ಕೆ',
    'ಅಷ್ಟಕ್ಕೆ',
    'ee belege',
    'aa belege',
    'ee ratige',
    'ashtu kadimege',
    'ishtu kadimege',
  ],
  bidding: ['ಬಿಡ್', 'ಹರಾಜು', 'ಸವಾಲು', 'ಕೂಗು', 'ನನ್ನ ಬಿಡ್', 'ನನ್ನ ಕೂಗು', 'bid', 'haraju', 'savalu'],
  takesBack: [
    'ತೆಗೆದುಬಿಡಿ',
    'ತೆಗೆದು ಬಿಡಿ',
    'ತೆಗೀರಿ',
    'ತೆಗೆದುಹಾಕಿ',
    'ತೆಗೆದು ಹಾಕಿ',
    'ಕಿತ್ತಾಕಿ',
    'ರದ್ದು',
    'ವಾಪಸ್',
    'ವಾಪಸ್ಸು',
    'tegedubidi',
    'tegiri',
    'raddu',
    'vapas',
  ],
  putsUp: ['ಏರಿಸಿ', 'ಏರಿಸ್ತೀನಿ', 'ಹೆಚ್ಚಿಸಿ', 'ಜಾಸ್ತಿ ಮಾಡಿ', 'erisi', 'eristini', 'hechchisi', 'jasti madi'],
  qualities: [
    'ಒಣಗಿದೆಯಾ',
    'ಒಣಗಿದ',
    'ಒಣಗಿದ್ದಾ',
    'ಹಸಿ',
    'ಹಸಿಯಾ',
    'ಹಳೇದಾ',
    'ಹೊಸದಾ',
    'ತೇವ',
    'ತೇವ ಇದೆಯಾ',
    'onagida',
    'hasi',
    'haleda',
    'hosada',
  ],
} satisfies Partial<GrammarWords>;
