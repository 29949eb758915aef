import type { ComponentChildren } from 'preact';
import type { Refusal } from '../api/client.ts';
import { Button } from '../design/button.tsx';
import { Sheet } from '../design/sheet.tsx';
import { Refused } from '../design/waiting.tsx';
import { word } from '../state/words.ts';

/** Asks once more before something that cannot be taken back. */
export function AskSure({
  question,
  children,
  busy,
  refusal,
  onYes,
  onClose,
}: {
  question: string;
  children?: ComponentChildren;
  busy: boolean;
  refusal: Refusal | undefined;
  onYes: () => void;
  onClose: () => void;
}) {
  return (
    <Sheet title={question} onClose={onClose}>
      {children}
      {refusal && <Refused refusal={refusal} />}
      <div class="row">
        <Button weight="yes" icon="yes" does="yes" busy={busy} onPress={onYes}>
          {word('yes')}
        </Button>
        <Button weight="no" icon="no" does="no" onPress={onClose}>
          {word('no')}
        </Button>
      </div>
    </Sheet>
  );
}
