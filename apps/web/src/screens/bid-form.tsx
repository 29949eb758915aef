import type { RequestOf } from '@mandi/services/http/client';
import { useState } from 'preact/hooks';
import { Button } from '../design/button.tsx';
import { Sheet } from '../design/sheet.tsx';
import { Refused } from '../design/waiting.tsx';
import { priceText, quantityText, type WirePrice } from '../state/amounts.ts';
import { useDoing } from '../state/doing.ts';
import { word } from '../state/words.ts';
import { decimalOf, PriceFields, QuantityFields, type TypedTerms } from './amount-fields.tsx';
import { type Listing, priceOf } from './slip.tsx';

type NewBid = RequestOf<'POST', '/bids'>['body'];
type Terms = Pick<Extract<NewBid, { kind: 'bid' }>, 'price' | 'quantity'>;

interface FormProps {
  readonly lot: Listing;
  readonly onPlace: (body: NewBid) => Promise<void>;
  readonly onClose: () => void;
}

/** A bid by thumbs. */
export function BidForm({ lot, onPlace, onClose }: FormProps) {
  const unit = lot.left.unit;
  const [terms, setTerms] = useState<TypedTerms>({
    amount: lot.left.amount,
    unit,
    rupees: '',
    per: priceOf(lot)?.per ?? unit,
  });
  const { busy, refusal, run } = useDoing();
  const amount = decimalOf(terms.amount);
  const rupees = decimalOf(terms.rupees);
  const place = async () => {
    if (!amount || !rupees) return;
    const said = { quantity: { amount, unit: terms.unit }, price: { rupees, per: terms.per } } as Terms;
    await onPlace({ kind: 'bid', lotId: lot.productId, ...said });
  };
  return (
    <Sheet title={word('placeBid')} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void run(place);
        }}
      >
        <QuantityFields terms={terms} onTerms={setTerms} />
        <PriceFields terms={terms} onTerms={setTerms} />
        {refusal && <Refused refusal={refusal} />}
        <Button weight="main" submit busy={busy} disabled={!amount || !rupees} does="place-bid">
          {word('placeBid')}
        </Button>
      </form>
    </Sheet>
  );
}

/** A purchase at the fixed price: only the quantity is the buyer's to say. */
export function BuyForm({ lot, price, onPlace, onClose }: FormProps & { readonly price: WirePrice }) {
  const [terms, setTerms] = useState<TypedTerms>({
    amount: lot.left.amount,
    unit: lot.left.unit,
    rupees: price.rupees,
    per: price.per,
  });
  const { busy, refusal, run } = useDoing();
  const amount = decimalOf(terms.amount);
  const buy = async () => {
    if (!amount) return;
    await onPlace({
      kind: 'purchase',
      lotId: lot.productId,
      quantity: { amount, unit: terms.unit as Terms['quantity']['unit'] },
    });
  };
  return (
    <Sheet title={word('buyNow', { price: priceText(price) })} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void run(buy);
        }}
      >
        <QuantityFields terms={terms} onTerms={setTerms} />
        {amount && (
          <p class="read-back">
            {lot.cropName}: {quantityText({ amount, unit: terms.unit })}, {priceText(price)}
          </p>
        )}
        {refusal && <Refused refusal={refusal} />}
        <Button weight="yes" icon="yes" submit busy={busy} disabled={!amount} does="yes">
          {word('yes')}
        </Button>
      </form>
    </Sheet>
  );
}
