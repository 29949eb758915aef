import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../design/button.tsx';
import { Marigold } from '../design/marigold.tsx';
import { Waiting } from '../design/waiting.tsx';
import { consent } from '../speech/consent.ts';
import { earsFor, listenWith } from '../speech/ears.ts';
import type { Ear, Heard, Hearing } from '../speech/heard.ts';
import { NoMicrophone } from '../speech/recorder.ts';
import { hush } from '../speech/voice.ts';
import { refusalOf } from '../state/loaded.ts';
import { language, type ScreenLanguage, word } from '../state/words.ts';
import { AskConsent } from './ask-consent.tsx';
import { EarSign } from './ear-sign.tsx';
import { Typed } from './typed.tsx';

type Phase = 'resting' | 'consent' | 'listening' | 'understanding' | 'typing';

/**
 * Takes one utterance, by whichever ear there is, or by typing.
 * `begins`: the flower was already pressed elsewhere, or it waits to be pressed here.
 */
export function Listen({
  begins,
  example,
  label,
  brief = false,
  onHeard,
}: {
  begins: 'at-once' | 'when-pressed';
  example?: string | undefined;
  label?: string;
  /** Beside buttons that do the same: shows no more than the flower until it is pressed. */
  brief?: boolean;
  onHeard: (heard: Heard) => void;
}) {
  const spoken = language.value ?? 'en';
  const listening = useListening(spoken, onHeard);
  const { phase, partial, level, problem, begin, type, stop } = listening;
  useEffect(() => {
    if (begins === 'at-once') begin();
  }, []);
  if (phase === 'consent') return <AskConsent onAnswer={begin} />;
  if (phase === 'typing') {
    return (
      <Typed example={example} problem={problem} onHeard={onHeard} onSpeak={canSpeak(spoken) ? begin : undefined} />
    );
  }
  if (phase === 'understanding') return <Waiting text={word('understanding')} />;
  const open = phase === 'listening' || !brief;
  return (
    <div class="speak-place stack">
      {open && (
        <p class="heard-words" aria-live="polite">
          {phase === 'listening' ? partial || word('speakNow') : (example ?? '')}
        </p>
      )}
      {problem && (
        <div class="refused" role="alert">
          {problem}
        </div>
      )}
      {phase === 'listening' && <Level level={level} />}
      <Marigold
        label={phase === 'listening' ? word('stopSpeaking') : (label ?? word('speak'))}
        listening={phase === 'listening'}
        small={phase !== 'listening' && begins === 'when-pressed'}
        onPress={phase === 'listening' ? stop : begin}
      />
      {open && <EarSign />}
      {open && (
        <Button icon="keyboard" does="type" onPress={type}>
          {word('typeInstead')}
        </Button>
      )}
    </div>
  );
}

function Level({ level }: { level: number }) {
  return (
    <div class="level" aria-hidden="true">
      <span style={{ transform: `scaleX(${Math.min(1, level * 6)})` }} />
    </div>
  );
}

function canSpeak(code: ScreenLanguage): boolean {
  return earsFor(code)[0] !== 'thumbs';
}

function useListening(spoken: ScreenLanguage, onHeard: (heard: Heard) => void) {
  const [phase, setPhase] = useState<Phase>('resting');
  const [partial, setPartial] = useState('');
  const [level, setLevel] = useState(0);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const hearing = useRef<Hearing | undefined>(undefined);
  useEffect(() => () => hearing.current?.drop(), []);
  const fail = (cause: unknown) => {
    setProblem(sentenceFor(cause));
    setPhase('typing');
  };
  const listen = async (ear: Exclude<Ear, 'thumbs'>) => {
    setPartial('');
    setProblem(undefined);
    setPhase('listening');
    try {
      const mine = listenWith(ear, spoken, {
        onPartial: setPartial,
        onLevel: setLevel,
        onUnderstanding: () => setPhase('understanding'),
      });
      hearing.current = mine;
      const heard = await mine.result;
      if (hearing.current !== mine) return;
      if (heard) return onHeard(heard);
      setProblem(word('nothingHeard'));
      setPhase('resting');
    } catch (cause) {
      fail(cause);
    }
  };
  const begin = () => {
    hush();
    const [ear = 'thumbs'] = earsFor(spoken);
    if (ear === 'thumbs') return setPhase('typing');
    if (consent.peek() === undefined) return setPhase('consent');
    void listen(ear);
  };
  const type = () => {
    hearing.current?.drop();
    hearing.current = undefined;
    setPhase('typing');
  };
  return { phase, partial, level, problem, begin, type, stop: () => hearing.current?.stop() };
}

function sentenceFor(cause: unknown): string {
  if (cause instanceof NoMicrophone) return word(cause.refused ? 'microphoneRefused' : 'microphoneMissing');
  return refusalOf(cause).problem.detail || word('nothingHeard');
}
