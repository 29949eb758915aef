/** An amount that an utterance must be understood to mean: what a mishearing is told by. Rupees are a kilo's, as screens write them. */
export interface Meaning {
  readonly kilos: string;
  readonly rupees?: string;
}

/** One utterance of the story, and the recording of it; who speaks decides the voice. */
export interface Said {
  readonly who: 'kaveri' | 'ramesh';
  readonly text: string;
  /** For those who read along. */
  readonly english: string;
  readonly means?: Meaning;
}

/**
 * All that is said in the story, at /demo and in `npm run demo` alike. The recordings are made of these words by `tools/story-audio.ts`.
 */
export const said = {
  offer: {
    who: 'kaveri',
    text: 'என்கிட்ட இருநூறு கிலோ தக்காளி இருக்கு, கிலோ பதினாறு ரூபாய்',
    english: 'I have two hundred kilos of tomato, sixteen rupees a kilo',
    means: { kilos: '200', rupees: '16' },
  },
  yesTamil: { who: 'kaveri', text: 'ஆமாம்', english: 'Yes' },
  search: { who: 'ramesh', text: 'कृष्णगिरि में टमाटर चाहिए', english: 'I want tomatoes in Krishnagiri' },
  bid: {
    who: 'ramesh',
    text: 'दो सौ किलो, तेरह रुपये किलो',
    english: 'Two hundred kilos, thirteen rupees a kilo',
    means: { kilos: '200', rupees: '13' },
  },
  yesHindi: { who: 'ramesh', text: 'हाँ', english: 'Yes' },
  counter: {
    who: 'kaveri',
    text: 'கிலோ பதினாலு ரூபாய் ஐம்பது பைசா',
    english: 'Fourteen rupees and fifty paise a kilo',
    means: { kilos: '200', rupees: '14.50' },
  },
  message: {
    who: 'ramesh',
    text: 'कल सुबह दो सौ किलो टमाटर ले जाऊँगा',
    english: 'Tomorrow morning I will take two hundred kilos of tomato',
    means: { kilos: '200' },
  },
  reply: {
    who: 'kaveri',
    text: 'நாளைக்கு இருநூறு கிலோ தக்காளி தரேன்',
    english: 'I will give two hundred kilos of tomato tomorrow',
    means: { kilos: '200' },
  },
} as const satisfies Record<string, Said>;

export type SaidName = keyof typeof said;

/** Where the web app has the recording. */
export function audioOf(name: SaidName): string {
  return `/story/${name}.wav`;
}
