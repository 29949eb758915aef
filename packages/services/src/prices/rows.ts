import { type MandiPrice, type Market, perWeight } from '@mandi/market/prices';
import type { PriceRow, PriceSource } from './wire.ts';

/** A market; `shown` is its name in the reader's script. */
export function marketShape({ id, name, district, state }: Market, shown?: string): PriceRow['market'] {
  return { id, name, ...(shown !== undefined && { shown }), district, state };
}

export function rowShape(
  row: MandiPrice,
  market: Market,
  beside: Pick<PriceRow, 'distance'> & { readonly shown?: string } = {},
): PriceRow {
  const { distance, shown } = beside;
  const { date, crop, commodity, variety, grade, minimum, maximum, modal, plausible } = row;
  return {
    market: marketShape(market, shown),
    date,
    crop,
    commodity,
    variety,
    grade,
    minimum: perWeight(minimum, 'quintal'),
    maximum: perWeight(maximum, 'quintal'),
    modal: perWeight(modal, 'quintal'),
    modalPerKg: perWeight(modal, 'kg'),
    plausible,
    ...(distance && { distance }),
  };
}

/** Data GODL-India by Agmarknet and data.gov.in, published by KrashiMitra under CC BY 4.0: see data/README.md. */
export function sourceOf(newestDay: string): PriceSource {
  return {
    name: 'Source: Agmarknet, data.gov.in (via KrashiMitra)',
    licence: 'CC BY 4.0; data under the Government Open Data License – India',
    newestDay,
  };
}
