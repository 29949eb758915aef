/** JSON Web Tokens, and long runs of letters and digits as keys and signatures are. */
const tokens = /eyJ[\w-]+(?:\.[\w-]*)*|[\w+/=-]{40,}/g;
/** Nine digits or more in a row, with or without what people write between them, that are no part of an id. */
const phones = /(?<![A-Za-z0-9])\+?\d(?:[ ()./-]{0,2}\d){8,}(?![A-Za-z0-9])/g;
/** Six digits standing alone, as one-time codes are. */
const codes = /(?<![\w.])\d{6}(?![\w.])/g;
/** Words of any script but Latin: logs are written in English, so these are what a person said. */
const spoken = /[^\p{ASCII}\p{Script=Latin}\p{Script=Common}]+(?:[^\p{ASCII}]|[ ,.!?-])*/gu;

/** The text without phone numbers, tokens, codes and words said; applied to every text that telemetry writes. */
export const redacted = (text: string): string =>
  text.replace(tokens, '[token]').replace(phones, '[phone]').replace(codes, '[code]').replace(spoken, '[words]');
