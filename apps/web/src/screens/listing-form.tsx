import type { Audience, Unit } from '@mandi/market';
import { useEffect, useRef, useState } from 'preact/hooks';
import { call, newKey } from '../api/client.ts';
import { Button } from '../design/button.tsx';
import { Select } from '../design/field.tsx';
import { Sheet } from '../design/sheet.tsx';
import { Refused } from '../design/waiting.tsx';
import { useDoing } from '../state/doing.ts';
import { cropChoices, loadCropNames } from '../state/names.ts';
import { word } from '../state/words.ts';
import { decimalOf, PriceFields, QuantityFields, type TypedTerms } from './amount-fields.tsx';
import { AudienceChoice } from './audience-choice.tsx';
import { listingOf } from './speak-listing.tsx';

/** A lot by thumbs alone. */
export function ListingForm({ onListed, onClose }: { onListed: (productId: string) => void; onClose: () => void }) {
  const [crop, setCrop] = useState('');
  const [terms, setTerms] = useState<TypedTerms>({ amount: '', unit: 'kg', rupees: '', per: 'kg' });
  const [audience, setAudience] = useState<Audience>('both');
  const { busy, refusal, run } = useDoing();
  const key = useRef({ request: '', key: '' });
  useEffect(() => {
    void loadCropNames();
  }, []);
  const amount = decimalOf(terms.amount);
  const rupees = decimalOf(terms.rupees);
  const list = async () => {
    if (!amount || !rupees) return;
    const quantity = { amount, unit: terms.unit };
    const body = listingOf({ crop, quantity, price: { rupees, per: terms.per as Unit } }, audience);
    const request = JSON.stringify(body);
    if (key.current.request !== request) key.current = { request, key: newKey() };
    const { productId } = await call('POST', '/products', { body, idempotencyKey: key.current.key });
    onListed(productId);
  };
  return (
    <Sheet title={word('newLot')} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void run(list);
        }}
      >
        <Select
          name="crop"
          label={word('crop')}
          empty={word('askCrop')}
          value={crop}
          options={cropChoices()}
          onValue={setCrop}
        />
        <QuantityFields terms={terms} onTerms={setTerms} />
        <PriceFields terms={terms} onTerms={setTerms} />
        <AudienceChoice value={audience} onValue={setAudience} />
        {refusal && <Refused refusal={refusal} />}
        <Button weight="main" submit busy={busy} disabled={!crop || !amount || !rupees} does="list">
          {word('listIt')}
        </Button>
      </form>
    </Sheet>
  );
}
