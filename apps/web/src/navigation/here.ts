import { signal } from '@preact/signals';

/** Where a person is: the parts of the address after "#/". `["lot", "01H…"]` */
export const here = signal<readonly string[]>(parts());

function parts(): readonly string[] {
  return location.hash.replace(/^#\/?/, '').split('/').filter(Boolean).map(decodeURIComponent);
}

export function address(...places: readonly string[]): string {
  return `#/${places.map(encodeURIComponent).join('/')}`;
}

export function go(...places: readonly string[]): void {
  location.hash = address(...places);
}

/** Takes the place of the present one, so that "back" does not return to a form that is done. */
export function goInstead(...places: readonly string[]): void {
  history.replaceState(null, '', address(...places));
  arrive();
}

function arrive(): void {
  here.value = parts();
  window.scrollTo(0, 0);
  // A screen reader begins with the new screen, not where the old one was left.
  requestAnimationFrame(() => document.getElementById('content')?.focus({ preventScroll: true }));
}

addEventListener('hashchange', arrive);
