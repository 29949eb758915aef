const plain: Readonly<Record<string, string>> = { ॻ: 'ग', ॼ: 'ज', ॾ: 'ड', ॿ: 'ब' };

/** The words, and beside each Devanagari one with implosive letters its spelling on a Hindi keyboard, which lacks them (ॿारहं, बारहं). */
export function withPlainLetters(words: readonly string[]): readonly string[] {
  const spelled = words.map((word) => word.replace(/[ॻॼॾॿ]/gu, (letter) => plain[letter] ?? letter));
  return [...new Set([...words, ...spelled.filter((word) => word.length > 1)])];
}
