import { languageCodes } from '@mandi/language/meaning';
import { type Unit, units, userTypes } from '@mandi/market';
import * as v from 'valibot';

/** Shapes that more than one service has on the wire. Amounts are decimal strings, so that no JSON reader rounds them. */

export const decimal = v.pipe(
  v.string(),
  v.regex(/^(0|[1-9]\d{0,15})(\.\d{1,9})?$/, 'decimal'),
  v.description('An exact plain decimal, "2.5"'),
);
export const unit = v.picklist(Object.keys(units) as [Unit, ...Unit[]], 'unit-unknown');
export const quantity = v.strictObject({ amount: decimal, unit });
export const price = v.strictObject({ rupees: decimal, per: unit });
export const language = v.picklist(languageCodes, 'unknown-language');
export const userType = v.picklist(userTypes);
export const id = v.pipe(
  v.string(),
  v.regex(/^[0-9A-HJKMNP-TV-Z]{26}$/, 'id'),
  v.description('26 characters of Crockford base 32'),
);
export const instant = v.pipe(v.string(), v.isoTimestamp('instant'), v.description('A moment, ISO 8601 in UTC'));
export const cursor = v.pipe(v.string(), v.maxLength(2_000), v.description('As given by the page before'));
export const pageSize = v.optional(
  v.pipe(v.string(), v.regex(/^[1-9]\d?$|^100$/, 'page-size'), v.transform(Number), v.description('1 to 100')),
  '20',
);

/** What was said, kept beside what was understood of it. */
export const spoken = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(2_000)),
  language,
  /** SHA-256 of the recording, where there is one. */
  audio: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
});
