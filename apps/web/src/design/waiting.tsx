import { useEffect, useState } from 'preact/hooks';
import type { Refusal } from '../api/client.ts';
import type { Loaded } from '../state/loaded.ts';
import { word } from '../state/words.ts';
import { Button } from './button.tsx';

/** After this long a person is told that work goes on. */
const slowAfter = 2_000;

export function Waiting({ text }: { text?: string }) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), slowAfter);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="waiting" role="status">
      <span class="waiting-beads" aria-hidden="true" />
      <p>{slow ? word('stillWorking') : (text ?? word('wait'))}</p>
    </div>
  );
}

/** What the server said, or that it said nothing. */
function sentenceOf(refusal: Refusal): string {
  if (refusal.problem.detail) return refusal.problem.detail;
  return refusal.problem.status === 0 ? word('noAnswer') : word('somethingWrong');
}

export function Refused({ refusal, again }: { refusal: Refusal; again?: (() => void) | undefined }) {
  return (
    <div class="refused" role="alert">
      <p>{sentenceOf(refusal)}</p>
      {again && <Button onPress={again}>{word('retry')}</Button>}
    </div>
  );
}

/** Shows what has loaded; or that it is coming, or why it does not come. */
export function Show<T>({ loaded, children }: { loaded: Loaded<T>; children: (value: T) => preact.ComponentChildren }) {
  if (loaded.value !== undefined) return <>{children(loaded.value)}</>;
  if (loaded.refusal) return <Refused refusal={loaded.refusal} again={loaded.again} />;
  return <Waiting />;
}
