import type { LanguageCode } from '@mandi/language';

/** What the words of a custom vocabulary may be written with. */
export interface CharacterSet {
  /** Amazon Transcribe's name of the language. */
  readonly code: string;
  readonly allows: (character: string) => boolean;
  /** Whether words of one name may be joined with a hyphen. */
  readonly hyphen: boolean;
  /** Whether the documented table of code points was at hand; else the letters of the script stand in its place, to be tried. */
  readonly documented: boolean;
}

/** "0905-090B 090F": the characters of these code points. */
function of(ranges: string): (character: string) => boolean {
  const bounds = ranges.split(' ').map((range) => range.split('-').map((point) => Number.parseInt(point, 16)));
  return (character) => {
    const point = character.codePointAt(0) ?? 0;
    return bounds.some(([first = 0, last = first]) => first <= point && point <= last);
  };
}

const documented = (code: string, ranges: string): CharacterSet => {
  const allows = of(ranges);
  return { code, allows, hyphen: allows('-'), documented: true };
};

const letters = (code: string, script: string): CharacterSet => {
  const letter = new RegExp(`^(?:-|[[\\p{L}\\p{M}]&&\\p{Script=${script}}])$`, 'v');
  return { code, allows: (character) => letter.test(character), hyphen: true, documented: false };
};

/**
 * By language. Source of the code points: Amazon Transcribe developer guide, "Character sets for custom vocabularies" (awsdocs/amazon-transcribe-developer-guide,
 * doc_source/charsets.md). Tamil's table has no hyphen, Telugu's no short e sign (0C46): taken as they stand, since one other character refuses the
 * whole vocabulary. The guide's later tables, of languages added after that edition, were not at hand.
 */
export const characterSets: Readonly<Partial<Record<LanguageCode, CharacterSet>>> = {
  en: documented('en-IN', '0027 002D 002E 0041-005A 0061-007A'),
  hi: documented(
    'hi-IN',
    '002D 002E 0901-0903 0905-090B 090F-0911 0913-0928 092A-0930 0932 0935-0939 093E-0943 0945 0947-0949 094B-094D 095B-095D',
  ),
  ta: documented(
    'ta-IN',
    '0B83 0B85-0B8A 0B8E-0B90 0B92-0B95 0B99 0B9A 0B9C 0B9E 0B9F 0BA3 0BA4 0BA8-0BAA 0BAE-0BB9 0BBE-0BC2 0BC6-0BC8 0BCA-0BCD',
  ),
  te: documented(
    'te-IN',
    '002D 0C01-0C03 0C05-0C0C 0C0E-0C10 0C12-0C28 0C2A-0C33 0C35-0C39 0C3E-0C44 0C47 0C48 0C4A-0C4D',
  ),
  bn: letters('bn-IN', 'Bengali'),
  gu: letters('gu-IN', 'Gujarati'),
  kn: letters('kn-IN', 'Kannada'),
  ml: letters('ml-IN', 'Malayalam'),
  mr: letters('mr-IN', 'Devanagari'),
  or: letters('or-IN', 'Oriya'),
  pa: letters('pa-IN', 'Gurmukhi'),
};
