import type { ComponentChildren } from 'preact';
import { connected } from '../api/live.ts';
import { word } from '../state/words.ts';
import { Icon } from './icon.tsx';

/** The board at the top of a screen, and the counter below it. */
export function Screen({
  title,
  sub,
  back,
  children,
}: {
  title: string;
  sub?: ComponentChildren;
  /** Address of the screen behind this one. */
  back?: string;
  children: ComponentChildren;
}) {
  return (
    <>
      <header class="board">
        <div class="board-bar">
          {back !== undefined && (
            <a class="board-button" href={back} aria-label={word('back')} data-do="back">
              <Icon name="back" />
            </a>
          )}
          <h1>{title}</h1>
        </div>
        {sub !== undefined && <p class="board-sub">{sub}</p>}
      </header>
      {connected.value === false && (
        <p class="offline" role="status">
          {word('offline')}
        </p>
      )}
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
