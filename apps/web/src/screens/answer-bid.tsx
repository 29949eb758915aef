import type { RequestOf } from '@mandi/services/http/client';
import { useRef } from 'preact/hooks';
import { call, newKey, Refusal } from '../api/client.ts';
import type { Confirmation, Draft } from '../speaking/draft-kind.ts';
import { SpokenDraft } from '../speaking/spoken-draft.tsx';
import { useDoing } from '../state/doing.ts';
import { word } from '../state/words.ts';
import { AskSure } from './ask-sure.tsx';
import type { Bid } from './bid-slip.tsx';

/** How a side can answer a bid on the screen. */
export type Answering = 'accept' | 'reject' | 'withdraw' | 'counter' | 'raise';

type Body = RequestOf<'POST', '/bids/{bidId}'>['body'];

const sureWords = { accept: 'acceptSure', reject: 'rejectSure', withdraw: 'withdrawSure' } as const;

/** One answer to a bid: a price is spoken and read back, everything else is asked once more. */
export function AnswerBid({
  bid,
  answering,
  onChanged,
  onOther,
  onClose,
}: {
  bid: Bid;
  answering: Answering;
  onChanged: (bid: Bid) => void;
  onOther: (answering: Answering) => void;
  onClose: () => void;
}) {
  const key = useRef(newKey());
  const { busy, refusal, run } = useDoing();
  const act = async (body: Body) => {
    const params = { bidId: bid.bidId };
    const answer = await call('POST', '/bids/{bidId}', { params, body, idempotencyKey: key.current });
    onChanged(answer.bid);
  };
  if (answering === 'counter' || answering === 'raise') {
    return (
      <SpokenDraft
        title={word(answering)}
        example={word('counterExample')}
        draft={async (words) => {
          const draft = await call('POST', '/bids/drafts', { body: { about: 'bid', bidId: bid.bidId, ...words } });
          if (draft.facts.act === 'refuse' && bid.actions.includes('reject')) onOther('reject');
          return draft;
        }}
        commit={(draft, confirmation) => act(bodyOf(draft, confirmation, answering))}
        onClose={onClose}
      />
    );
  }
  const { price, quantity } = bid.terms;
  const body: Body = answering === 'accept' ? { action: 'accept', price, quantity } : { action: answering };
  return (
    <AskSure
      question={word(sureWords[answering])}
      busy={busy}
      refusal={refusal}
      onYes={() => void run(() => act(body))}
      onClose={onClose}
    >
      <p class="read-back" data-shows="read-back">
        {bid.terms.rendering.screen}
      </p>
    </AskSure>
  );
}

/** What was confirmed as the server wants it. Errors: `Refusal` for facts that are no terms. */
function bodyOf({ facts, kind }: Draft, confirmation: Confirmation, answering: 'counter' | 'raise'): Body {
  const { price, quantity } = facts;
  if (!price?.per || !quantity) throw new Refusal({ code: 'invalid-input', detail: '', status: 400 });
  const terms = { price, quantity } as Pick<Extract<Body, { action: 'accept' }>, 'price' | 'quantity'>;
  return { action: kind === 'accept' ? 'accept' : answering, ...terms, confirmation };
}
