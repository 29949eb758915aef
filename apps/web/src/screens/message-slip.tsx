import type { AnswerOf } from '@mandi/services/http/client';
import { useState } from 'preact/hooks';
import { playAddress, readAloud } from '../speech/voice.ts';
import { momentText } from '../state/amounts.ts';
import { isScreenLanguage, word } from '../state/words.ts';

type Message = AnswerOf<'POST', '/chat/{chatId}/messages'>;

/** One message in the reader's language; how it was really said is one tap away. */
export function MessageSlip({ message }: { message: Message }) {
  const [original, setOriginal] = useState(false);
  const { reading, recording } = message;
  const hasOther = message.original !== undefined && message.original.text !== reading.screen;
  const shown = original && message.original ? message.original : { text: reading.screen, language: reading.language };
  return (
    <li
      class={`message${message.yours ? ' is-mine' : ''}${message.kind === 'offer' ? ' is-offer' : ''}`}
      data-kind={message.kind}
    >
      <p class="message-text" lang={shown.language}>
        {shown.text}
      </p>
      {!reading.complete && !original && <p class="tag">{word('notTranslated')}</p>}
      <div class="message-foot">
        <span>{momentText(message.at, Date.now())}</span>
        {hasOther && (
          <button
            type="button"
            class="link"
            data-do="original"
            aria-pressed={original}
            onClick={() => setOriginal(!original)}
          >
            {word(original ? 'seeTranslation' : 'seeOriginal')}
          </button>
        )}
        {recording ? (
          <button type="button" class="link" data-do="play" onClick={() => void playAddress(recording.url)}>
            {word('hearRecording')}
          </button>
        ) : (
          isScreenLanguage(reading.language) && <Aloud text={reading.speech} language={reading.language} />
        )}
      </div>
    </li>
  );
}

function Aloud({ text, language }: { text: string; language: Parameters<typeof readAloud>[1] }) {
  return (
    <button type="button" class="link" onClick={() => void readAloud(text, language)}>
      {word('hearAgain')}
    </button>
  );
}
