import { useEffect } from 'preact/hooks';
import { call } from '../api/client.ts';
import { type Update, whenChanged } from '../api/live.ts';
import { me } from '../api/session.ts';
import { tell } from '../design/notice.tsx';
import { go, here } from '../navigation/here.ts';
import { word } from '../state/words.ts';

/** Tells a person what others did while they look at another screen: a new bid, another price, a deal. */
export function News() {
  const userId = me.value?.userId;
  useEffect(
    () => (userId === undefined ? undefined : whenChanged(`user/${userId}`, (update) => void report(update))),
    [userId],
  );
  return null;
}

async function report(update: Update): Promise<void> {
  if (update?.what !== 'bid' || looksAt(update.bidId)) return;
  const params = { bidId: update.bidId };
  const bid = await call('GET', '/bids/{bidId}', { params }).catch(() => undefined);
  if (!bid || looksAt(bid.bidId)) return;
  if (bid.status === 'accepted') {
    return tell(word('dealDone'), 'good', { label: word('showDeal'), go: () => go('deal', bid.bidId) });
  }
  if (!bid.actions.includes('accept')) return;
  const text = word(bid.side === 'vendor' ? 'newBid' : 'statusCountered');
  tell(text, 'good', { label: word('look'), go: () => go('lot', bid.lotId) });
}

/** The screens that show the bid by themselves. */
function looksAt(bidId: string): boolean {
  const [screen = '', id = ''] = here.peek();
  return screen === 'bids' || (screen === 'deal' && id === bidId) || (screen === 'lot' && bidId.startsWith(id));
}
