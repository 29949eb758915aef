import { signal } from '@preact/signals';
import { Button } from './button.tsx';

/** What can be done about it: taken back, or looked at. */
export interface Way {
  readonly label: string;
  readonly go: () => void;
}

interface Notice {
  readonly text: string;
  readonly kind: 'good' | 'bad';
  readonly way?: Way;
}

const shown = signal<Notice | undefined>(undefined);
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says a sentence over the board at the top, where it hides no button for a few seconds, with a way on or back where there is one. */
export function tell(text: string, kind: Notice['kind'] = 'good', way?: Way): void {
  clearTimeout(timer);
  shown.value = way ? { text, kind, way } : { text, kind };
  timer = setTimeout(hush, 7_000);
}

/** Takes the sentence away: what it told of is on the screen now. */
export function hush(): void {
  shown.value = undefined;
}

export function Notices() {
  const notice = shown.value;
  return (
    <div class="notices" role="status" aria-live="polite">
      {notice && (
        <div class={`notice is-${notice.kind}`}>
          <p>{notice.text}</p>
          {notice.way && (
            <Button
              does="notice"
              onPress={() => {
                notice.way?.go();
                hush();
              }}
            >
              {notice.way.label}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
