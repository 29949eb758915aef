/** A name in the reader's script; how its owner writes it is told where it is pointed at. */
export function Named({ shown, original }: { shown: string; original: string }) {
  return <span title={shown === original ? undefined : original}>{shown}</span>;
}
