import type { RequestOf } from '@mandi/services/http/client';
import { useState } from 'preact/hooks';
import { Button } from '../design/button.tsx';
import { Field } from '../design/field.tsx';
import { Marigold } from '../design/marigold.tsx';
import { Sheet } from '../design/sheet.tsx';
import { Listen } from '../speaking/listen.tsx';
import type { Heard } from '../speech/heard.ts';
import { language, word } from '../state/words.ts';

type NewMessage = RequestOf<'POST', '/chat/{chatId}/messages'>['body'];

/** Speak or write the next message. A price said here binds nobody: only a bid does. */
export function Composer({ onSend }: { onSend: (message: NewMessage) => Promise<boolean> }) {
  const [text, setText] = useState('');
  const [listening, setListening] = useState(false);
  const write = async () => {
    const words = text.trim();
    if (words === '') return;
    if (await onSend({ kind: 'text', text: words, language: language.peek() ?? 'en' })) setText('');
  };
  const speak = (heard: Heard) => {
    setListening(false);
    void onSend(messageOf(heard));
  };
  return (
    <>
      <form
        class="composer"
        onSubmit={(event) => {
          event.preventDefault();
          void write();
        }}
      >
        <Field name="message" label={word('writeMessage')} maxLength={2000} value={text} onValue={setText} />
        {text.trim() === '' ? (
          <Marigold small label={word('speak')} onPress={() => setListening(true)} />
        ) : (
          <Button weight="main" icon="send" submit does="send">
            {word('send')}
          </Button>
        )}
      </form>
      {listening && (
        <Sheet title={word('message')} onClose={() => setListening(false)}>
          <Listen begins="at-once" onHeard={speak} />
        </Sheet>
      )}
    </>
  );
}

/** With a recording that may be kept it is a voice message, else its words. */
function messageOf({ text, language: spoken, recording }: Heard): NewMessage {
  if (recording === undefined) return { kind: 'text', text, language: spoken };
  return { kind: 'voice', audio: recording, language: spoken, transcript: text };
}
