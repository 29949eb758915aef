import { useState } from 'preact/hooks';
import { call } from '../api/client.ts';
import { keepSession } from '../api/session.ts';
import { Button } from '../design/button.tsx';
import { Field } from '../design/field.tsx';
import { Refused } from '../design/waiting.tsx';
import { address, goInstead } from '../navigation/here.ts';
import { useDoing } from '../state/doing.ts';
import { language, screenLanguages, word } from '../state/words.ts';
import { Hello } from './hello.tsx';
import { Join } from './join.tsx';
import { PhoneField } from './phone-field.tsx';

/** A code that was sent, and how to have it sent again. */
interface Sent {
  readonly phone: string;
  readonly demoCode?: string | undefined;
  readonly again: () => Promise<Sent>;
}

/** Phone and code; who is new also says who they are. */
export function SignIn() {
  const [joining, setJoining] = useState(false);
  const [sent, setSent] = useState<Sent | undefined>(undefined);
  return (
    <div class="phone is-bare">
      <Hello />
      <main id="content" tabIndex={-1}>
        {sent ? (
          <EnterCode sent={sent} onSent={setSent} onOther={() => setSent(undefined)} />
        ) : joining ? (
          <Join onSent={setSent} />
        ) : (
          <EnterPhone onSent={setSent} />
        )}
        {!sent && (
          <button type="button" class="link" data-do="join" onClick={() => setJoining(!joining)}>
            {word(joining ? 'alreadyHere' : 'newHere')}
          </button>
        )}
        <a class="link" href={address('language')}>
          {word('language')}: {language.value && screenLanguages[language.value]}
        </a>
      </main>
    </div>
  );
}

function EnterPhone({ onSent }: { onSent: (sent: Sent) => void }) {
  const [phone, setPhone] = useState('');
  const { busy, refusal, run } = useDoing();
  const ask = async (): Promise<Sent> => {
    const answer = await call('POST', '/auth/login', { body: { phone, language: language.peek() } });
    return { phone: answer.phone, demoCode: answer.demoCode, again: ask };
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void run(async () => onSent(await ask()));
      }}
    >
      <h2>{word('signIn')}</h2>
      <PhoneField value={phone} onValue={setPhone} />
      {refusal && <Refused refusal={refusal} />}
      <Button weight="main" submit busy={busy} disabled={phone.trim() === ''} does="send-code">
        {word('sendCode')}
      </Button>
    </form>
  );
}

function EnterCode({ sent, onSent, onOther }: { sent: Sent; onSent: (sent: Sent) => void; onOther: () => void }) {
  const [code, setCode] = useState('');
  const { busy, refusal, run } = useDoing();
  const enter = async () => {
    const session = await call('POST', '/auth/verify', { body: { phone: sent.phone, code } });
    goInstead();
    keepSession(session);
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void run(enter);
      }}
    >
      <p role="status">{word('codeSent', { phone: sent.phone })}</p>
      {sent.demoCode && (
        <p class="tag is-good" data-shows="demo-code" data-code={sent.demoCode}>
          {word('demoCode', { code: sent.demoCode })}
        </p>
      )}
      <Field
        kind="code"
        name="code"
        label={word('yourCode')}
        autocomplete="one-time-code"
        maxLength={6}
        value={code}
        onValue={(value) => setCode(value.replace(/\D/g, ''))}
      />
      {refusal && <Refused refusal={refusal} />}
      <Button weight="main" submit busy={busy} disabled={code.length !== 6} does="enter">
        {word('signIn')}
      </Button>
      <div class="row">
        <button type="button" class="link" onClick={() => void run(async () => onSent(await sent.again()))}>
          {word('sendAgain')}
        </button>
        <button type="button" class="link" onClick={onOther}>
          {word('otherNumber')}
        </button>
      </div>
    </form>
  );
}
