import type { InterfaceWord } from '@mandi/language/languages/en/interface';
import { actionsFor } from '@mandi/market/bids-transitions';
import type { AnswerOf } from '@mandi/services/http/client';
import { useState } from 'preact/hooks';
import { Button } from '../design/button.tsx';
import type { IconName } from '../design/icon.tsx';
import { Icon } from '../design/icon.tsx';
import { Named } from '../design/named.tsx';
import { address, go } from '../navigation/here.ts';
import { momentText, priceText, quantityText, rupees } from '../state/amounts.ts';
import { word } from '../state/words.ts';
import { AnswerBid, type Answering } from './answer-bid.tsx';
import { RateStrip } from './mandi-beside.tsx';

export type Bid = AnswerOf<'GET', '/bids/{bidId}'>;

const statusWords: Readonly<Record<Bid['status'], InterfaceWord>> = {
  open: 'waitingForSeller',
  countered: 'waitingForBuyer',
  accepted: 'statusAccepted',
  rejected: 'statusRejected',
  withdrawn: 'statusWithdrawn',
  lapsed: 'statusLapsed',
};

const answers: Readonly<
  Record<Answering, { word: InterfaceWord; icon: IconName; weight: 'yes' | 'no' | 'main' | 'quiet' }>
> = {
  accept: { word: 'accept', icon: 'yes', weight: 'yes' },
  counter: { word: 'counter', icon: 'mic', weight: 'main' },
  raise: { word: 'raise', icon: 'up', weight: 'main' },
  reject: { word: 'reject', icon: 'no', weight: 'no' },
  withdraw: { word: 'withdraw', icon: 'down', weight: 'no' },
};

/** A bid as its two sides see it: the terms on the table, the mandi rate beside them, and what may be answered. */
export function BidSlip({ bid, withLot = false, onChanged }: { bid: Bid; withLot?: boolean; onChanged: () => void }) {
  const [answering, setAnswering] = useState<Answering | undefined>(undefined);
  const offered = actionsFor(bid, bid.side).filter((action): action is Answering => Object.hasOwn(answers, action));
  const changed = (after: Bid) => {
    setAnswering(undefined);
    onChanged();
    if (after.status === 'accepted') go('deal', after.bidId);
  };
  return (
    <li class="slip" data-bid={bid.bidId} data-status={bid.status}>
      <div class="slip-head">
        <div>
          {withLot && (
            <a class="slip-crop" href={address('lot', bid.lotId)}>
              {bid.cropName}
            </a>
          )}
          <p>
            <Icon name="person" size={18} /> <Named shown={bid.otherNameShown} original={bid.otherName} />
          </p>
          <BidStatus bid={bid} />
        </div>
        <p class="slip-price">
          {priceText(bid.terms.price)}
          <small>{quantityText(bid.terms.quantity)}</small>
        </p>
      </div>
      <Terms bid={bid} />
      {bid.mandi && <RateStrip rate={bid.mandi} offer={bid.terms.price} />}
      <div class="slip-actions">
        {offered.map((action) => (
          <Button
            key={action}
            weight={answers[action].weight}
            icon={answers[action].icon}
            does={action}
            onPress={() => setAnswering(action)}
          >
            {word(answers[action].word)}
          </Button>
        ))}
        {bid.status === 'accepted' && (
          <Button weight="main" does="show-deal" onPress={() => go('deal', bid.bidId)}>
            {word('showDeal')}
          </Button>
        )}
        <Button icon="talk" does="talk" onPress={() => go('chat', chatOf(bid))}>
          {word('talkTo', { name: bid.otherNameShown })}
        </Button>
      </div>
      {answering && (
        <AnswerBid
          bid={bid}
          answering={answering}
          onChanged={changed}
          onOther={setAnswering}
          onClose={() => setAnswering(undefined)}
        />
      )}
    </li>
  );
}

/** The chat of the bid's two people about its lot. */
function chatOf({ lotId, buyerId }: Bid): string {
  return `${lotId}.${buyerId}`;
}

function BidStatus({ bid }: { bid: Bid }) {
  const mine = actionsFor(bid, bid.side).includes('accept');
  if (mine) return <span class="tag is-turn">{word('yourTurn')}</span>;
  const kind =
    bid.status === 'accepted' ? ' is-good' : bid.status === 'open' || bid.status === 'countered' ? '' : ' is-bad';
  return <span class={`tag${kind}`}>{word(statusWords[bid.status])}</span>;
}

function Terms({ bid }: { bid: Bid }) {
  const original = bid.terms.original?.at(-1);
  return (
    <div class="slip-lines">
      <span>
        {word('total')} <strong>{rupees(bid.terms.total)}</strong>
      </span>
      <span>
        <Icon name="clock" size={18} />
        {momentText(bid.terms.at, Date.now())}
      </span>
      {original && (
        <span class="words" lang={original.language}>
          {original.text}
        </span>
      )}
    </div>
  );
}
