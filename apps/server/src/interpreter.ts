import { allLanguages, createInterpreter, sharedNames } from '@mandi/language';
import { createListener, type Listener } from '@mandi/language/sound/listener';

/** What this server understands and says. It keeps no state, so one serves the whole process. */
export const interpreter = createInterpreter(allLanguages, sharedNames);

let made: Listener | undefined;

function ready(): Listener {
  made ??= createListener(allLanguages, sharedNames);
  return made;
}

/** Matches words by sound and tells recognisers of them; made when it is first needed, since that takes longer than the rest of the start. */
export const listener: Listener = {
  hear: (transcript, language, confidence) => ready().hear(transcript, language, confidence),
  expectedWords: (language) => ready().expectedWords(language),
};
