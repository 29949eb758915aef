import type { Audience } from '@mandi/market';
import { Choice } from '../design/field.tsx';
import { word } from '../state/words.ts';

export function AudienceChoice({ value, onValue }: { value: Audience; onValue: (value: Audience) => void }) {
  return (
    <Choice<Audience>
      label={word('whoMayBuy')}
      name="audience"
      value={value}
      onValue={onValue}
      options={[
        { value: 'both', label: word('forBoth') },
        { value: 'B2B', label: word('forWholesale') },
        { value: 'B2C', label: word('forHome') },
      ]}
    />
  );
}
