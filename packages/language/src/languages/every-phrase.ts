/**
 * The phrases that say one part after another, each part in one of its ways; parts and their ways are split at commas and a way
 * that is empty is left out: `everyPhrase('पैसे, पेमेंट', 'कधी, केव्हा')` gives four phrases.
 */
export function everyPhrase(...parts: readonly string[]): readonly string[] {
  return parts.reduce<readonly string[]>(
    (said, part) =>
      said.flatMap((begun) =>
        part.split(',').map((way) => [begun, way.trim()].filter((piece) => piece !== '').join(' ')),
      ),
    [''],
  );
}
