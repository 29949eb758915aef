import type { AnswerOf, RequestOf } from '@mandi/services/http/client';
import type { Heard } from '../speech/heard.ts';

/** What someone said, understood but binding nobody until it is confirmed. */
export type Draft = AnswerOf<'POST', '/products/drafts'>;
export type Facts = Draft['facts'];
export type Confirmation = NonNullable<RequestOf<'POST', '/products'>['body']['confirmation']>;
export type Spoken = RequestOf<'POST', '/products/drafts'>['body']['spoken'];

/** The words as the server keeps them. */
export function spokenOf({ text, language, audio }: Heard): Spoken {
  return { text, language, ...(audio === undefined ? {} : { audio }) };
}
