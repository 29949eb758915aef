import { useState } from 'preact/hooks';
import { Button } from '../design/button.tsx';
import { Field } from '../design/field.tsx';
import type { Heard } from '../speech/heard.ts';
import { language, word } from '../state/words.ts';
import { EarSign } from './ear-sign.tsx';

/** The same words, typed: understood and read back just as if they had been spoken. */
export function Typed({
  example,
  problem,
  onHeard,
  onSpeak,
}: {
  example?: string | undefined;
  problem?: string | undefined;
  onHeard: (heard: Heard) => void;
  onSpeak?: (() => void) | undefined;
}) {
  const [text, setText] = useState('');
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onHeard({ text: text.trim(), language: language.peek() ?? 'en', ear: 'thumbs' });
      }}
    >
      {problem && (
        <div class="refused" role="alert">
          {problem}
        </div>
      )}
      <Field
        name="utterance"
        label={word('typeHere')}
        {...(example === undefined ? {} : { hint: example })}
        maxLength={2000}
        value={text}
        onValue={setText}
      />
      <div class="row">
        <Button weight="main" submit disabled={text.trim() === ''} does="say">
          {word('sayIt')}
        </Button>
        {onSpeak && (
          <Button icon="mic" onPress={onSpeak} does="speak">
            {word('speak')}
          </Button>
        )}
      </div>
      {!onSpeak && <EarSign />}
    </form>
  );
}
