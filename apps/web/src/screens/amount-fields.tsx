import { type Unit, units } from '@mandi/market';
import { Field, Select } from '../design/field.tsx';
import { unitName } from '../state/names.ts';
import { word } from '../state/words.ts';

/** What is typed into a form, before it is known to be an amount. */
export interface TypedTerms {
  readonly amount: string;
  readonly unit: string;
  readonly rupees: string;
  readonly per: string;
}

const offered: readonly Unit[] = (Object.keys(units) as Unit[]).filter(
  (unit) => unit !== 'gram' && unit !== 'millilitre',
);

/** A plain decimal from what people type: "1,250.50" and "१२५०" too; undefined for anything else. */
export function decimalOf(typed: string): string | undefined {
  const plain = typed
    .trim()
    .replace(/[,\s]/g, '')
    .replace(/[\u0966-\u096f]/g, (digit) => `${digit.charCodeAt(0) - 0x0966}`)
    .replace(/[\u0be6-\u0bef]/g, (digit) => `${digit.charCodeAt(0) - 0x0be6}`)
    .replace(/^0+(?=\d)/, '')
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
  return /^\d{1,16}(\.\d{1,9})?$/.test(plain) && plain !== '0' ? plain : undefined;
}

export function QuantityFields({ terms, onTerms }: { terms: TypedTerms; onTerms: (terms: TypedTerms) => void }) {
  return (
    <div class="row">
      <Field
        kind="amount"
        name="amount"
        label={word('quantity')}
        maxLength={18}
        value={terms.amount}
        onValue={(amount) => onTerms({ ...terms, amount })}
      />
      <UnitSelect label={word('unit')} name="unit" value={terms.unit} onValue={(unit) => onTerms({ ...terms, unit })} />
    </div>
  );
}

export function PriceFields({ terms, onTerms }: { terms: TypedTerms; onTerms: (terms: TypedTerms) => void }) {
  return (
    <div class="row">
      <Field
        kind="amount"
        name="rupees"
        label={word('price')}
        prefix="₹"
        maxLength={18}
        value={terms.rupees}
        onValue={(rupees) => onTerms({ ...terms, rupees })}
      />
      <UnitSelect label={word('perUnit')} name="per" value={terms.per} onValue={(per) => onTerms({ ...terms, per })} />
    </div>
  );
}

function UnitSelect({
  label,
  name,
  value,
  onValue,
}: {
  label: string;
  name: string;
  value: string;
  onValue: (unit: string) => void;
}) {
  const options = offered.map((unit) => ({ value: unit, label: unitName(unit) }));
  return (
    <Select label={label} name={name} value={value} options={options} empty={word('chooseOne')} onValue={onValue} />
  );
}
