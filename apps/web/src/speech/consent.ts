import { signal } from '@preact/signals';
import { memory } from '../state/persona.ts';

/** Whether this phone's owner lets recordings be kept for 30 days; undefined until asked. */
export const consent = signal<boolean | undefined>(remembered());

function remembered(): boolean | undefined {
  const kept = memory.read('consent');
  return kept === undefined ? undefined : kept === 'yes';
}

export function answerConsent(given: boolean): void {
  memory.write('consent', given ? 'yes' : 'no');
  consent.value = given;
}
