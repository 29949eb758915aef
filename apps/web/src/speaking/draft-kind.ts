import type { AnswerOf, RequestOf } from '@mandi/services/http/client';
import type { Heard } from '../speech/heard.ts';

/** What someone said, understood but binding nobody until it is confirmed. */
export type Draft = AnswerOf<'POST', '/products/drafts'>;
export type Facts = Draft['facts'];
export type Confirmation = NonNullable<RequestOf<'POST', '/products'>['body']['confirmation']>;
export type DraftWords = Pick<RequestOf<'POST', '/products/drafts'>['body'], 'spoken' | 'choice' | 'draftId'>;

/** Words for a draft, as the server takes them; in answer to the draft that asked, where there is one. */
export function spokenTo(draft: Draft | undefined, { text, language, confidence, recording }: Heard): DraftWords {
  return {
    spoken: {
      text,
      language,
      ...(confidence === undefined ? {} : { confidence }),
      ...(recording === undefined ? {} : { recording }),
    },
    ...(draft && { draftId: draft.draftId }),
  };
}

/** A tapped choice of the draft's question: nothing was said. */
export function chosenOf({ draftId }: Draft, choice: Facts): DraftWords {
  return { choice, draftId };
}
