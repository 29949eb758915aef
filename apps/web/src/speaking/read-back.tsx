import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { Button } from '../design/button.tsx';
import type { Heard } from '../speech/heard.ts';
import { readAloud } from '../speech/voice.ts';
import { language, word } from '../state/words.ts';
import type { Draft } from './draft-kind.ts';
import { earWords, VoiceSign } from './ear-sign.tsx';
import { FactList } from './fact-list.tsx';
import { Listen } from './listen.tsx';

/** What was understood, said back in the speaker's language; it counts only after yes, spoken or tapped. */
export function ReadBack({
  draft,
  heard,
  readBack,
  beside,
  onYes,
  onNo,
  onHeard,
}: {
  draft: Draft;
  /** The last words, and who heard them. */
  heard: Heard | undefined;
  readBack: NonNullable<Draft['readBack']>;
  beside?: ComponentChildren;
  onYes: () => void;
  onNo: () => void;
  onHeard: (heard: Heard) => void;
}) {
  const aloud = () => void readAloud(readBack.speech, language.peek() ?? 'en');
  useEffect(aloud, []);
  const said = draft.spoken.at(-1);
  return (
    <div class="stack">
      {said && (
        <p>
          {word('youSaid')}: <span class="words">{said.text}</span>
        </p>
      )}
      {heard && heard.ear !== 'thumbs' && (
        <p class="ear">
          {word('heardBy', { engine: heard.engine ?? word(earWords[heard.ear]) })} ·{' '}
          {word(heard.recording === undefined ? 'recordingNotKept' : 'recordingKept')}
        </p>
      )}
      <div class="read-back" role="alert" data-shows="read-back">
        {readBack.screen}
      </div>
      <FactList facts={draft.facts} />
      {beside}
      <div class="aloud">
        <VoiceSign />
        <button type="button" class="link" data-do="hear-again" onClick={aloud}>
          {word('hearAgain')}
        </button>
      </div>
      <div class="sheet-answer">
        <p>
          <strong>{word('isThisRight')}</strong> {word('countsAfterYes')}
        </p>
        <div class="row">
          <Button weight="yes" icon="yes" does="yes" onPress={onYes}>
            {word('yes')}
          </Button>
          <Button weight="no" icon="no" does="no" onPress={onNo}>
            {word('change')}
          </Button>
        </div>
        <Listen begins="when-pressed" label={word('sayYesOrNo')} onHeard={onHeard} brief />
      </div>
    </div>
  );
}
