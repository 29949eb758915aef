import type { AnswerOf, RequestOf } from '@mandi/services/http/client';
import { useRef, useState } from 'preact/hooks';
import { call, newKey, Refusal } from '../api/client.ts';
import { Button } from '../design/button.tsx';
import { Marigold } from '../design/marigold.tsx';
import { tell } from '../design/notice.tsx';
import { go } from '../navigation/here.ts';
import type { Facts } from '../speaking/draft-kind.ts';
import { EarSign } from '../speaking/ear-sign.tsx';
import { SpokenDraft } from '../speaking/spoken-draft.tsx';
import { momentText, priceText } from '../state/amounts.ts';
import { refusalOf } from '../state/loaded.ts';
import { word } from '../state/words.ts';
import { BidForm, BuyForm } from './bid-form.tsx';
import type { Bid } from './bid-slip.tsx';
import { type Listing, priceOf } from './slip.tsx';

type Standing = NonNullable<AnswerOf<'GET', '/bids'>['standing']>;
type NewBid = RequestOf<'POST', '/bids'>['body'];

/** How a buyer can get this lot: bid by voice or by hand, or buy at the fixed price. */
export function LotToBuy({
  lot,
  standing,
  bids,
  onChanged,
}: {
  lot: Listing;
  standing: Standing | undefined;
  bids: readonly Bid[];
  onChanged: () => void;
}) {
  const [way, setWay] = useState<'speak' | 'type' | 'buy' | undefined>(undefined);
  const key = useRef(newKey());
  const price = priceOf(lot);
  const close = () => setWay(undefined);
  const place = async (body: NewBid) => {
    const { bid } = await call('POST', '/bids', { body, idempotencyKey: key.current });
    key.current = newKey();
    close();
    onChanged();
    if (bid.status === 'accepted') return go('deal', bid.bidId);
    tell(word('bidPlaced'), 'good', { label: word('undo'), go: () => void takeBack(bid.bidId).then(onChanged) });
  };
  if (lot.status !== 'open') return null;
  const bidding = bids.some(({ status }) => status === 'open' || status === 'countered');
  return (
    <>
      {standing && <Standing standing={standing} />}
      {!bidding && (
        <div class="speak-place">
          <Marigold label={word('speakBid')} onPress={() => setWay('speak')} />
          <p>{word('speakBidExample')}</p>
          <EarSign />
        </div>
      )}
      <div class="row">
        {!bidding && (
          <Button icon="keyboard" does="type-bid" onPress={() => setWay('type')}>
            {word('placeBid')}
          </Button>
        )}
        {price && (
          <Button icon="sack" does="buy" onPress={() => setWay('buy')}>
            {word('buyNow', { price: priceText(price) })}
          </Button>
        )}
      </div>
      {way === 'speak' && (
        <SpokenDraft
          title={word('speakBid')}
          example={word('speakBidExample')}
          draft={(words) => call('POST', '/bids/drafts', { body: { about: 'lot', lotId: lot.productId, ...words } })}
          commit={({ facts }, confirmation) =>
            place({ kind: 'bid', lotId: lot.productId, ...termsOf(facts), confirmation })
          }
          onClose={close}
        />
      )}
      {way === 'type' && <BidForm lot={lot} onPlace={place} onClose={close} />}
      {way === 'buy' && price && <BuyForm lot={lot} price={price} onPlace={place} onClose={close} />}
    </>
  );
}

/** A bid may be withdrawn as long as nobody has answered it; a refusal is shown like any other. */
async function takeBack(bidId: string): Promise<void> {
  try {
    await call('POST', '/bids/{bidId}', { params: { bidId }, body: { action: 'withdraw' }, idempotencyKey: newKey() });
  } catch (cause) {
    tell(refusalOf(cause).problem.detail || word('somethingWrong'), 'bad');
  }
}

/** Errors: `Refusal` for facts that are no terms. */
function termsOf({ price, quantity }: Facts): Pick<Extract<NewBid, { kind: 'bid' }>, 'price' | 'quantity'> {
  if (!price?.per || !quantity) throw new Refusal({ code: 'invalid-input', detail: '', status: 400 });
  return { price, quantity } as Pick<Extract<NewBid, { kind: 'bid' }>, 'price' | 'quantity'>;
}

function Standing({ standing }: { standing: Standing }) {
  return (
    <p class="slip-lines" data-shows="standing">
      {standing.best ? (
        <span>
          {word('highestBid', { price: priceText(standing.best.price) })}
          {standing.best.yours && ` (${word('yourBid')})`}
        </span>
      ) : null}
      {standing.closesAt && <span>{word('closesAt', { time: momentText(standing.closesAt, Date.now()) })}</span>}
    </p>
  );
}
