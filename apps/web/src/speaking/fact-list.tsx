import type { InterfaceWord } from '@mandi/language/languages/en/interface';
import { useEffect } from 'preact/hooks';
import { priceText, quantityText, rupees } from '../state/amounts.ts';
import { cropName, loadCropNames } from '../state/names.ts';
import { word } from '../state/words.ts';
import type { Facts } from './draft-kind.ts';

type Shown = Omit<Facts, 'day' | 'act' | 'place'>;

/** What was understood so far, fact by fact. */
export function FactList({ facts }: { facts: Shown }) {
  useEffect(() => {
    void loadCropNames();
  }, []);
  const rows = rowsOf(facts);
  if (rows.length === 0) return null;
  return (
    <dl class="facts" data-shows="facts">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{word(name)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function rowsOf({ crop, variety, grade, quantity, price }: Shown): readonly (readonly [InterfaceWord, string])[] {
  const rows: readonly (readonly [InterfaceWord, string | undefined])[] = [
    ['crop', crop && cropName(crop)],
    ['variety', variety],
    ['grade', grade],
    ['quantity', quantity && quantityText(quantity)],
    ['price', price && (price.per === undefined ? rupees(price.rupees) : priceText({ ...price, per: price.per }))],
  ];
  return rows.filter((row): row is readonly [InterfaceWord, string] => row[1] !== undefined && row[1] !== '');
}
