import type { Audience } from '@mandi/market';
import type { RequestOf } from '@mandi/services/http/client';
import { useRef, useState } from 'preact/hooks';
import { call, newKey, Refusal } from '../api/client.ts';
import type { Confirmation, Facts } from '../speaking/draft-kind.ts';
import { SpokenDraft } from '../speaking/spoken-draft.tsx';
import { word } from '../state/words.ts';
import { AudienceChoice } from './audience-choice.tsx';

type NewListing = RequestOf<'POST', '/products'>['body'];

/** A lot from speech to the board. */
export function SpeakListing({ onListed, onClose }: { onListed: (productId: string) => void; onClose: () => void }) {
  const [audience, setAudience] = useState<Audience>('both');
  const key = useRef(newKey());
  return (
    <SpokenDraft
      title={word('speakListing')}
      example={word('speakListingExample')}
      draft={(words) => {
        key.current = newKey();
        return call('POST', '/products/drafts', { body: words });
      }}
      commit={async ({ facts }, confirmation) => {
        const body = listingOf(facts, audience, confirmation);
        const idempotencyKey = key.current;
        const { productId } = await call('POST', '/products', { body, idempotencyKey });
        onListed(productId);
      }}
      beside={<AudienceChoice value={audience} onValue={setAudience} />}
      onClose={onClose}
    />
  );
}

/** One spoken price is the price for everyone who may see the lot. Errors: `Refusal` for facts that are no lot. */
export function listingOf(facts: Facts, audience: Audience, confirmation?: Confirmation): NewListing {
  const { crop, variety, grade, quantity, price } = facts;
  if (!crop || !quantity || !price?.per) throw new Refusal({ code: 'invalid-input', detail: '', status: 400 });
  const said = { rupees: price.rupees, per: price.per as NewListing['quantity']['unit'] };
  return {
    crop,
    ...(variety === undefined ? {} : { variety }),
    ...(grade === undefined ? {} : { grade }),
    quantity: quantity as NewListing['quantity'],
    audience,
    ...(audience === 'B2C' ? {} : { wholesale: said }),
    ...(audience === 'B2B' ? {} : { retail: said }),
    ...(confirmation === undefined ? {} : { confirmation }),
  };
}
