/** Scripts that Indian languages are written in, by their Unicode names, and Latin. */
const scripts = [
  'Latin',
  'Devanagari',
  'Tamil',
  'Telugu',
  'Kannada',
  'Malayalam',
  'Bengali',
  'Gujarati',
  'Gurmukhi',
  'Oriya',
  'Arabic',
  'Ol_Chiki',
  'Meetei_Mayek',
  'Cyrillic',
  'Greek',
].map((name) => ({ name, letter: new RegExp(`\\p{Script=${name}}`, 'u') }));

const word = /[\p{L}\p{M}\u200c\u200d]+/gu;
/** What stands in source before a letter without being part of its word: \n, \t, \u0915. */
const escapes = /\\(?:u\{[0-9a-f]+\}|u[0-9a-f]{4}|[nrtbdwspPLMSu])/giu;

/** Words that hold letters of two scripts: a look-alike slips in unseen. A line with `two-scripts:` and a reason is passed over, and a file with `two-scripts throughout:`. */
export function mixedWords(text: string): readonly { readonly line: number; readonly word: string }[] {
  if (text.includes('two-scripts throughout:')) return [];
  return text.split('\n').flatMap((content, index) => {
    if (content.includes('two-scripts:')) return [];
    const words = content.replace(escapes, ' ').match(word) ?? [];
    return words.filter((candidate) => scriptsOf(candidate) > 1).map((found) => ({ line: index + 1, word: found }));
  });
}

function scriptsOf(candidate: string): number {
  if (/^[\x20-\x7e]*$/.test(candidate)) return 1;
  return scripts.filter(({ letter }) => letter.test(candidate)).length;
}

/** Folders of one machine and hosts of package registries: nothing that lands may name one. */
export function placesOfOneMachine(text: string): readonly { readonly line: number; readonly word: string }[] {
  const forbidden = /(?<![\w.@/)])\/(?:work|tmp|root|home)\/[\w.-]+|registry\.\w+\.org/g;
  return text
    .split('\n')
    .flatMap((content, index) => (content.match(forbidden) ?? []).map((found) => ({ line: index + 1, word: found })));
}
