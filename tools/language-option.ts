import { allLanguages } from '@mandi/language';

/** What is wrong with the codes given by `--language`, as a sentence; undefined when there are tables for all of them. */
export function wrongLanguage(given: readonly string[]): string | undefined {
  const codes: readonly string[] = allLanguages.map(({ code }) => code);
  const unknown = given.find((code) => !codes.includes(code));
  return unknown === undefined
    ? undefined
    : `There are no tables for the language "${unknown}". There are: ${codes.join(' ')}.`;
}
