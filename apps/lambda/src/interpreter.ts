import type { Interpreter } from '@mandi/language';
import type { Listener } from '@mandi/language/sound/listener';

/** What the functions understand and say. Keeps no state, so one serves the container. */
export interface Languages {
  readonly interpreter: Interpreter;
  readonly listener: Listener;
}

let loaded: Promise<Languages> | undefined;

/** Loads the languages: a file of their own in the bundle, read once a container and not when it starts. */
export function loadLanguages(): Promise<Languages> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Languages> {
  const { allLanguages, createInterpreter, sharedNames } = await import('@mandi/language');
  const { createListener } = await import('@mandi/language/sound/listener');
  let made: Listener | undefined;
  const ready = (): Listener => {
    made ??= createListener(allLanguages, sharedNames);
    return made;
  };
  return {
    interpreter: createInterpreter(allLanguages, sharedNames),
    // Made when it is first needed, since that takes longer than all the rest.
    listener: {
      hear: (transcript, language, confidence) => ready().hear(transcript, language, confidence),
      expectedWords: (language) => ready().expectedWords(language),
    },
  };
}
