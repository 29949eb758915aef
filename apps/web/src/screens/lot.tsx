import { call } from '../api/client.ts';
import { me } from '../api/session.ts';
import { Screen } from '../design/board.tsx';
import { Show } from '../design/waiting.tsx';
import { address } from '../navigation/here.ts';
import { priceText } from '../state/amounts.ts';
import { useLoaded } from '../state/loaded.ts';
import { word } from '../state/words.ts';
import { BidSlip } from './bid-slip.tsx';
import { LotToBuy } from './lot-to-buy.tsx';
import { MandiBeside } from './mandi-beside.tsx';
import { OwnLot } from './own-lot.tsx';
import { type Listing, LotHead, LotLines, priceOf } from './slip.tsx';

/** A lot, with its bids for its vendor, or with ways to buy for everyone else. */
export function Lot({ id }: { id: string }) {
  const lot = useLoaded(`lot/${id}`, () => call('GET', '/products/{productId}', { params: { productId: id } }), [
    `lot/${id}`,
  ]);
  const userId = me.value?.userId ?? '';
  const bids = useLoaded(`bids-of/${id}`, () => call('GET', '/bids', { query: { lotId: id } }), [
    `lot/${id}`,
    `user/${userId}`,
  ]);
  const again = () => {
    lot.again();
    bids.again();
  };
  return (
    <Screen title={lot.value?.cropName ?? word('myLots')} back={address()}>
      <Show loaded={lot}>
        {(shown) => (
          <>
            <LotWhole lot={shown} />
            {!shown.yours && (
              <LotToBuy lot={shown} standing={bids.value?.standing} bids={bids.value?.bids ?? []} onChanged={again} />
            )}
            {shown.yours && <h2>{word('bidsOnLot')}</h2>}
            <Show loaded={bids}>
              {(page) =>
                page.bids.length === 0 ? (
                  <p class="empty">{word(shown.yours ? 'noBids' : 'noBidsHere')}</p>
                ) : (
                  <ul class="slips">
                    {page.bids.map((bid) => (
                      <BidSlip key={bid.bidId} bid={bid} onChanged={again} />
                    ))}
                  </ul>
                )
              }
            </Show>
            {shown.yours && <OwnLot lot={shown} onChanged={again} />}
          </>
        )}
      </Show>
    </Screen>
  );
}

function LotWhole({ lot }: { lot: Listing }) {
  const words = lot.spoken?.[0];
  return (
    <section class="slip" data-shows="lot">
      <LotHead lot={lot} />
      <LotLines lot={lot} />
      <MandiBeside crop={lot.crop} state={lot.state} district={lot.district} offer={priceOf(lot)} />
      {lot.wholesale && lot.retail && priceText(lot.wholesale) !== priceText(lot.retail) && (
        <p class="slip-lines">
          <span>
            {word('wholesalePrice')} {priceText(lot.wholesale)}
          </span>
          <span>
            {word('retailPrice')} {priceText(lot.retail)}
          </span>
        </p>
      )}
      {lot.note && <p>{lot.note}</p>}
      {words && (
        <p class="slip-lines">
          {word('seeOriginal')}:{' '}
          <span class="words" lang={words.language}>
            {words.text}
          </span>
        </p>
      )}
    </section>
  );
}
