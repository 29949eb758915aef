import type { InterfaceWord } from '@mandi/language/languages/en/interface';
import { Icon } from '../design/icon.tsx';
import { earsFor } from '../speech/ears.ts';
import type { Ear } from '../speech/heard.ts';
import { type Voice, voiceFor } from '../speech/voice.ts';
import { language, word } from '../state/words.ts';

export const earWords: Readonly<Record<Ear, InterfaceWord>> = {
  browser: 'heardByBrowser',
  server: 'heardByServer',
  recording: 'heardByRecording',
  thumbs: 'heardByThumbs',
};

const voiceWords: Readonly<Record<Voice, InterfaceWord>> = {
  browser: 'spokenByBrowser',
  server: 'spokenByServer',
  nobody: 'spokenByNobody',
};

/** Says which engine would listen now. */
export function EarSign() {
  const [ear = 'thumbs'] = earsFor(language.value ?? 'en');
  return (
    <span class="ear">
      <Icon name={ear === 'thumbs' ? 'keyboard' : 'mic'} size={16} />
      {word(earWords[ear])}
    </span>
  );
}

/** Says which engine reads aloud. */
export function VoiceSign() {
  return (
    <span class="ear">
      <Icon name="speaker" size={16} />
      {word(voiceWords[voiceFor(language.value ?? 'en')])}
    </span>
  );
}
