import type { LanguageCode } from '@mandi/language/meaning';

const range = /^([a-z]{2,3})(?:-[a-z0-9-]+)?(?:\s*;\s*q\s*=\s*(0(?:\.\d{0,3})?|1(?:\.0{0,3})?))?$/;

/** The best of `known` that an Accept-Language header (RFC 9110, 12.5.4) asks for; undefined when it asks for none of them. */
export function acceptedLanguage(header: string, known: readonly LanguageCode[]): LanguageCode | undefined {
  let best: { code: LanguageCode; quality: number } | undefined;
  for (const part of header.slice(0, 500).toLowerCase().split(',')) {
    const [, primary, q] = range.exec(part.trim()) ?? [];
    const code = known.find((candidate) => candidate === primary);
    const quality = q === undefined ? 1 : Number(q);
    if (code && quality > (best?.quality ?? 0)) best = { code, quality };
  }
  return best?.code;
}
