import type { AnswerOf } from '@mandi/services/http/client';
import type { ComponentChildren } from 'preact';
import { Icon } from '../design/icon.tsx';
import { Named } from '../design/named.tsx';
import { Produce } from '../design/produce.tsx';
import { address } from '../navigation/here.ts';
import { priceText, quantityText } from '../state/amounts.ts';
import { word } from '../state/words.ts';
import { MandiBeside } from './mandi-beside.tsx';

export type Listing = AnswerOf<'GET', '/products/{productId}'>;

const statusWords = { 'sold-out': 'soldOut', closed: 'closed', withdrawn: 'withdrawn' } as const;

/** A lot's fixed price for this reader; a vendor sees the wholesale one first. */
export function priceOf(lot: Listing) {
  return lot.wholesale ?? lot.retail;
}

/** One lot as a slip of paper on the counter. */
export function LotSlip({ lot, children }: { lot: Listing; children?: ComponentChildren }) {
  return (
    <li>
      <a class="slip" href={address('lot', lot.productId)} data-do="open-lot" data-lot={lot.productId}>
        <LotHead lot={lot} />
        <LotLines lot={lot} />
        <MandiBeside crop={lot.crop} state={lot.state} district={lot.district} offer={priceOf(lot)} />
        {children}
      </a>
    </li>
  );
}

export function LotHead({ lot }: { lot: Listing }) {
  const price = priceOf(lot);
  const kinds = [lot.variety, lot.grade].filter(Boolean).join(' · ');
  return (
    <div class="slip-head">
      <div class="slip-name">
        <Produce crop={lot.crop} sector={lot.category} />
        <div>
          <p class="slip-crop">{lot.cropName}</p>
          {kinds && <p>{kinds}</p>}
        </div>
      </div>
      {price && <p class="slip-price">{priceText(price)}</p>}
    </div>
  );
}

export function LotLines({ lot }: { lot: Listing }) {
  return (
    <div class="slip-lines">
      {lot.status === 'open' ? (
        <span>
          <Icon name="sack" size={18} />
          {word('left', { amount: quantityText(lot.left) })}
        </span>
      ) : (
        <span class="tag">{word(statusWords[lot.status])}</span>
      )}
      <span>
        <Icon name="place" size={18} />
        <Named shown={lot.shown.place} original={`${lot.district}, ${lot.state}`} />
      </span>
      {!lot.yours && (
        <span>
          <Icon name="person" size={18} />
          <Named shown={lot.shown.vendorName} original={lot.vendorName} />
        </span>
      )}
    </div>
  );
}
