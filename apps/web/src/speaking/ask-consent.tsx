import { Button } from '../design/button.tsx';
import { answerConsent } from '../speech/consent.ts';
import { word } from '../state/words.ts';

/** Asked once on each phone, before the first recording; the answer can be changed under "Me". */
export function AskConsent({ onAnswer }: { onAnswer: () => void }) {
  const answer = (given: boolean) => {
    answerConsent(given);
    onAnswer();
  };
  return (
    <div class="stack">
      <h3>{word('keepRecordingTitle')}</h3>
      <p>{word('keepRecordingWhy')}</p>
      <Button weight="yes" icon="yes" does="keep-recording" onPress={() => answer(true)}>
        {word('keepRecording')}
      </Button>
      <Button does="dont-keep-recording" onPress={() => answer(false)}>
        {word('dontKeepRecording')}
      </Button>
    </div>
  );
}
