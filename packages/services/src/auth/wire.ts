import * as v from 'valibot';
import { id, instant, language, userType } from '../http/wire.ts';
import { ownProfile, personName, placeName, spokenLanguages } from '../trade/people.ts';

/** As a person types it: "98765 43210", "+91 98765 43210"; Indian where no country is given. */
const typedPhone = v.pipe(
  v.string(),
  v.maxLength(32),
  v.description('A mobile number; Indian where no country code is given'),
);

export const registration = v.strictObject({
  phone: typedPhone,
  name: personName,
  userType,
  languages: spokenLanguages,
  state: placeName,
  district: placeName,
});

export const login = v.strictObject({ phone: typedPhone, language: v.optional(language) });

export const codeSent = v.object({
  /** In E.164. */
  phone: v.string(),
  /** When the code stops working. */
  expires: instant,
  /** Only for the demo's numbers on a demo server. */
  demoCode: v.optional(v.pipe(v.string(), v.regex(/^\d{6}$/))),
});

export const verification = v.strictObject({
  phone: typedPhone,
  code: v.pipe(v.string(), v.regex(/^\d{6}$/, 'six-digits'), v.description('The six digits that were sent')),
});

export const signedIn = v.object({
  userId: id,
  accessToken: v.string(),
  accessExpires: instant,
  refreshToken: v.string(),
  refreshExpires: instant,
  profile: ownProfile,
});
export type SignedIn = v.InferOutput<typeof signedIn>;

export const refreshing = v.strictObject({ refreshToken: v.pipe(v.string(), v.maxLength(200)) });

export const signedOut = v.object({ endedSessions: v.number() });
