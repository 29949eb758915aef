import { call } from '../api/client.ts';
import { me } from '../api/session.ts';
import { Screen } from '../design/board.tsx';
import { Show } from '../design/waiting.tsx';
import { useLoaded } from '../state/loaded.ts';
import { useMore } from '../state/more.tsx';
import { word } from '../state/words.ts';
import { BidSlip } from './bid-slip.tsx';

/** A buyer's own bids, the newest first. */
export function MyBids() {
  const userId = me.value?.userId ?? '';
  const { limit, button } = useMore();
  const bids = useLoaded(`bids/${userId}/${limit}`, () => call('GET', '/bids', { query: { limit } }), [
    `user/${userId}`,
  ]);
  return (
    <Screen title={word('myBids')}>
      <Show loaded={bids}>
        {(page) =>
          page.bids.length === 0 ? (
            <p class="empty">{word('noBidsMade')}</p>
          ) : (
            <>
              <ul class="slips">
                {page.bids.map((bid) => (
                  <BidSlip key={bid.bidId} bid={bid} withLot onChanged={bids.again} />
                ))}
              </ul>
              {button(page.cursor)}
            </>
          )
        }
      </Show>
    </Screen>
  );
}
