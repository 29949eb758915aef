import { useRef, useState } from 'preact/hooks';
import { call, newKey } from '../api/client.ts';
import { Button } from '../design/button.tsx';
import { tell } from '../design/notice.tsx';
import { useDoing } from '../state/doing.ts';
import { word } from '../state/words.ts';
import { AskSure } from './ask-sure.tsx';
import type { Listing } from './slip.tsx';

/** What a vendor can do with her lot besides answering bids. */
export function OwnLot({ lot, onChanged }: { lot: Listing; onChanged: () => void }) {
  const [asking, setAsking] = useState(false);
  const key = useRef(newKey());
  const { busy, refusal, run } = useDoing();
  if (lot.status !== 'open' && lot.status !== 'sold-out') return null;
  const takeDown = async () => {
    const params = { productId: lot.productId };
    await call('DELETE', '/products/{productId}', { params, idempotencyKey: key.current });
    setAsking(false);
    tell(word('lotWithdrawn'));
    onChanged();
  };
  return (
    <>
      <Button icon="down" does="withdraw-lot" onPress={() => setAsking(true)}>
        {word('withdrawLot')}
      </Button>
      {asking && (
        <AskSure
          question={word('withdrawLotSure')}
          busy={busy}
          refusal={refusal}
          onYes={() => void run(takeDown)}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
