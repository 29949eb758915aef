import { call } from '../api/client.ts';
import { keepSession, me } from '../api/session.ts';
import { Screen } from '../design/board.tsx';
import { Button } from '../design/button.tsx';
import { Choice } from '../design/field.tsx';
import { address, goInstead } from '../navigation/here.ts';
import { earWords, VoiceSign } from '../speaking/ear-sign.tsx';
import { answerConsent, consent } from '../speech/consent.ts';
import { earsFor, wishEar } from '../speech/ears.ts';
import { useDoing } from '../state/doing.ts';
import { forgetSeen } from '../state/loaded.ts';
import { language, screenLanguages, word } from '../state/words.ts';

const kinds = { vendor: 'iSell', B2B: 'iTrade', B2C: 'iBuyForHome' } as const;

/** Who one is, which language, who listens and speaks, and the way out. */
export function Me() {
  const profile = me.value;
  const { busy, run } = useDoing();
  if (!profile) return null;
  const leave = async (path: '/auth/sign-out' | '/auth/sign-out-everywhere') => {
    // Without a line the server cannot be told; this phone forgets the session all the same.
    await call('POST', path, {}).catch(() => undefined);
    keepSession(undefined);
    forgetSeen();
    goInstead();
  };
  const spoken = language.value ?? 'en';
  const ears = earsFor(spoken);
  return (
    <Screen title={word('me')}>
      <dl class="facts slip">
        <div>
          <dt>{word('myName')}</dt>
          <dd>{profile.name}</dd>
        </div>
        <div>
          <dt>{word('yourPhone')}</dt>
          <dd>{profile.phone}</dd>
        </div>
        <div>
          <dt>{word('myKind')}</dt>
          <dd>{word(kinds[profile.userType])}</dd>
        </div>
        <div>
          <dt>{word('myPlace')}</dt>
          <dd>
            {profile.district}, {profile.state}
          </dd>
        </div>
      </dl>
      <a class="button is-quiet" href={address('language')} data-do="language">
        {word('language')}: {screenLanguages[spoken]}
      </a>
      <Choice
        label={word('ears')}
        name="ear"
        value={ears[0]}
        onValue={wishEar}
        options={ears.map((ear) => ({ value: ear, label: word(earWords[ear]) }))}
      />
      <p>
        <strong>{word('voices')}</strong> <VoiceSign />
      </p>
      <Choice<'yes' | 'no'>
        label={word('keepRecordingTitle')}
        name="consent"
        value={consent.value === undefined ? undefined : consent.value ? 'yes' : 'no'}
        onValue={(value) => answerConsent(value === 'yes')}
        options={[
          { value: 'yes', label: word('keepRecording') },
          { value: 'no', label: word('dontKeepRecording') },
        ]}
      />
      <Button icon="door" busy={busy} does="sign-out" onPress={() => void run(() => leave('/auth/sign-out'))}>
        {word('signOut')}
      </Button>
      <button type="button" class="link" onClick={() => void run(() => leave('/auth/sign-out-everywhere'))}>
        {word('signOutEverywhere')}
      </button>
    </Screen>
  );
}
