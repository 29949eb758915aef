/** One utterance of the story, and the recording of it; who speaks decides the voice. */
export interface Said {
  readonly who: 'kaveri' | 'ramesh';
  readonly text: string;
}

/** All that is said in the story. The recordings are made of these words by `tools/story-audio.ts`. */
export const said = {
  offer: { who: 'kaveri', text: 'என்கிட்ட இருநூறு கிலோ தக்காளி இருக்கு, கிலோ பதினாறு ரூபாய்' },
  yesTamil: { who: 'kaveri', text: 'ஆமாம்' },
  search: { who: 'ramesh', text: 'कृष्णगिरि में टमाटर चाहिए' },
  bid: { who: 'ramesh', text: 'दो सौ किलो, तेरह रुपये किलो' },
  yesHindi: { who: 'ramesh', text: 'हाँ' },
  counter: { who: 'kaveri', text: 'கிலோ பதினாலு ரூபாய் ஐம்பது பைசா' },
  message: { who: 'ramesh', text: 'कल सुबह दो सौ किलो टमाटर ले जाऊँगा' },
  reply: { who: 'kaveri', text: 'நாளைக்கு இருநூறு கிலோ தக்காளி தரேன்' },
} as const satisfies Record<string, Said>;

export type SaidName = keyof typeof said;

/** Where the web app has the recording. */
export function audioOf(name: SaidName): string {
  return `/story/${name}.wav`;
}
