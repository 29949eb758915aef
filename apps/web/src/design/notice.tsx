import { signal } from '@preact/signals';
import { word } from '../state/words.ts';
import { Button } from './button.tsx';

interface Notice {
  readonly text: string;
  readonly kind: 'good' | 'bad';
  readonly undo?: () => void;
}

const shown = signal<Notice | undefined>(undefined);
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says a sentence at the foot of the screen for a few seconds, with a way back where there is one. */
export function tell(text: string, kind: Notice['kind'] = 'good', undo?: () => void): void {
  clearTimeout(timer);
  shown.value = undo ? { text, kind, undo } : { text, kind };
  timer = setTimeout(hush, 7_000);
}

function hush(): void {
  shown.value = undefined;
}

export function Notices() {
  const notice = shown.value;
  return (
    <div class="notices" role="status" aria-live="polite">
      {notice && (
        <div class={`notice is-${notice.kind}`}>
          <p>{notice.text}</p>
          {notice.undo && (
            <Button
              onPress={() => {
                notice.undo?.();
                hush();
              }}
            >
              {word('undo')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
