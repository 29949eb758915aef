import { useState } from 'preact/hooks';
import { call } from '../api/client.ts';
import { me } from '../api/session.ts';
import { Screen } from '../design/board.tsx';
import { Button } from '../design/button.tsx';
import { Marigold } from '../design/marigold.tsx';
import { tell } from '../design/notice.tsx';
import { Show } from '../design/waiting.tsx';
import { go } from '../navigation/here.ts';
import { EarSign } from '../speaking/ear-sign.tsx';
import { useLoaded } from '../state/loaded.ts';
import { useMore } from '../state/more.tsx';
import { word } from '../state/words.ts';
import { ListingForm } from './listing-form.tsx';
import { LotSlip } from './slip.tsx';
import { SpeakListing } from './speak-listing.tsx';

/** A vendor's home: what she has on the board, and the flower to put up more. */
export function MyLots() {
  const [making, setMaking] = useState<'by-voice' | 'by-hand' | undefined>(undefined);
  const { limit, button } = useMore();
  const userId = me.value?.userId ?? '';
  const lots = useLoaded(
    `lots/${userId}/${limit}`,
    () => call('GET', '/products', { query: { vendor: userId, limit } }),
    [`user/${userId}`],
  );
  const listed = (productId: string) => {
    setMaking(undefined);
    tell(word('listed'));
    lots.again();
    go('lot', productId);
  };
  return (
    <Screen title={word('welcome', { name: me.value?.name ?? '' })} sub={`${me.value?.district}, ${me.value?.state}`}>
      <div class="speak-place">
        <Marigold label={word('speakListing')} onPress={() => setMaking('by-voice')} />
        <p>{word('speakListingExample')}</p>
        <EarSign />
      </div>
      <Button icon="keyboard" does="by-hand" onPress={() => setMaking('by-hand')}>
        {word('fillByHand')}
      </Button>
      <h2>{word('myLots')}</h2>
      <Show loaded={lots}>
        {({ products, cursor }) =>
          products.length === 0 ? (
            <p class="empty">{word('noLots')}</p>
          ) : (
            <>
              <ul class="slips">
                {products.map((lot) => (
                  <LotSlip key={lot.productId} lot={lot} />
                ))}
              </ul>
              {button(cursor)}
            </>
          )
        }
      </Show>
      {making === 'by-voice' && <SpeakListing onListed={listed} onClose={() => setMaking(undefined)} />}
      {making === 'by-hand' && <ListingForm onListed={listed} onClose={() => setMaking(undefined)} />}
    </Screen>
  );
}
