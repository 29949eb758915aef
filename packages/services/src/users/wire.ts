import * as v from 'valibot';
import { id } from '../http/wire.ts';
import { personName, placeName, spokenLanguages } from '../trade/people.ts';

export const userParams = v.object({ userId: id });

/** What a person may change of themselves. The kind of user and the phone number stay as they were registered. */
export const profileChange = v.strictObject({
  name: v.optional(personName),
  languages: v.optional(spokenLanguages),
  state: v.optional(placeName),
  district: v.optional(placeName),
});
