import type { Person } from '@mandi/records';
import * as v from 'valibot';
import { isoOf } from '../http/instant.ts';
import { id, instant, language, userType } from '../http/wire.ts';

/** People on the wire: what auth and users both give. */

/**
 * No control characters, and none that turn the direction of the text around them (UAX 9's embeddings, overrides and isolates), with which
 * what is shown could be made to read otherwise. The joiners of Indian scripts are allowed.
 */
const plain = /^[^\p{Cc}\p{Cs}\p{Co}\p{Cn}\u202a-\u202e\u2066-\u2069]*$/u;
export const plainText = v.pipe(v.string(), v.trim(), v.regex(plain, 'name'));

/** A person's or a firm's name in any script. */
export const personName = v.pipe(
  plainText,
  v.minLength(1),
  v.maxLength(80),
  v.description('A name in any script, 1 to 80 characters'),
);
/** A state or district as its people write it. */
export const placeName = v.pipe(
  plainText,
  v.minLength(1),
  v.maxLength(60),
  v.description('A name in any script, 1 to 60 characters'),
);
/** Languages a person understands, the best first. */
export const spokenLanguages = v.pipe(v.array(language), v.minLength(1), v.maxLength(8));

/** What anyone signed in may know of a person. */
export const publicProfile = v.object({
  view: v.literal('public'),
  userId: id,
  name: v.string(),
  userType,
  languages: v.array(language),
  district: v.string(),
  state: v.string(),
});

/** A person's own profile, whole. */
export const ownProfile = v.object({
  view: v.literal('own'),
  userId: id,
  name: v.string(),
  userType,
  languages: v.array(language),
  district: v.string(),
  state: v.string(),
  /** In E.164. */
  phone: v.string(),
  joined: instant,
});

export const profile = v.variant('view', [ownProfile, publicProfile]);

export function ownView(someone: Person): v.InferOutput<typeof ownProfile> {
  const { userId, name, userType: kind, languages, district, state, phone, joined } = someone;
  return {
    view: 'own',
    userId,
    name,
    userType: kind,
    languages: [...languages],
    district,
    state,
    phone,
    joined: isoOf(joined),
  };
}

export function publicView(someone: Person): v.InferOutput<typeof publicProfile> {
  const { userId, name, userType: kind, languages, district, state } = someone;
  return { view: 'public', userId, name, userType: kind, languages: [...languages], district, state };
}
