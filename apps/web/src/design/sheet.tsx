import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { word } from '../state/words.ts';
import { Icon } from './icon.tsx';

/** A sheet that rises over the screen for one matter; Escape or the cross puts it away, and focus stays inside. */
export function Sheet({
  title,
  onClose,
  children,
}: {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
}) {
  const id = useId();
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    sheet.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  useEffect(() => {
    // What had the focus may have gone with the step before: a keyboard must not fall out of the sheet.
    if (document.activeElement === document.body) sheet.current?.focus();
  });
  useEffect(() => {
    const escape = (event: KeyboardEvent) => event.key === 'Escape' && onClose();
    document.addEventListener('keydown', escape);
    return () => document.removeEventListener('keydown', escape);
  }, [onClose]);
  return (
    <div class="sheet-back">
      <section
        ref={sheet}
        class="sheet"
        role="dialog"
        aria-modal="true"
        aria-labelledby={id}
        tabIndex={-1}
        onKeyDown={(event) => {
          if (event.key === 'Tab') keepInside(event);
        }}
      >
        <div class="sheet-head">
          <h2 id={id}>{title}</h2>
          <button type="button" class="sheet-close" aria-label={word('close')} onClick={onClose} data-do="close">
            <Icon name="close" />
          </button>
        </div>
        {children}
      </section>
    </div>
  );
}

const reachable = 'button:not(:disabled), input:not(:disabled), select, textarea, a[href]';

function keepInside(event: KeyboardEvent): void {
  const sheet = event.currentTarget as HTMLElement;
  const stops = [...sheet.querySelectorAll<HTMLElement>(reachable)];
  const first = stops[0];
  const last = stops.at(-1);
  const leaving = event.shiftKey ? document.activeElement === first : document.activeElement === last;
  if (!leaving) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
