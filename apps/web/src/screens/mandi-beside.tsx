import { call } from '../api/client.ts';
import { dayText, priceText, type WirePrice } from '../state/amounts.ts';
import { useLoaded } from '../state/loaded.ts';
import { language, word } from '../state/words.ts';
import { inUnit, percentBetween } from './compare.ts';

interface Rate {
  readonly market: string;
  readonly date: string;
  readonly modal: WirePrice;
}

/** The mandi's own rate beside an offer, nearest market first, always with market, day and unit. */
export function MandiBeside({
  crop,
  state,
  district,
  offer,
}: {
  crop: string;
  state: string;
  district: string;
  offer?: WirePrice | undefined;
}) {
  const key = `mandi/${crop}/${state}/${district}/${language.value}`;
  const { value } = useLoaded<Rate | 'none'>(key, () => nearestRate(crop, state, district));
  if (value === undefined) return null;
  return value === 'none' ? <p class="slip-lines">{word('noMandiPrice')}</p> : <RateStrip rate={value} offer={offer} />;
}

async function nearestRate(crop: string, state: string, district: string): Promise<Rate | 'none'> {
  try {
    const answer = await call('GET', '/prices/query', { query: { crop, state, district, lang: language.peek() } });
    if (answer.kind !== 'prices') return 'none';
    // The same rate that stands beside a bid: the middle of the nearest markets, where there is one.
    const row = answer.fair ?? answer.rows.find(({ plausible }) => plausible);
    return row ? { market: row.market.shown ?? row.market.name, date: row.date, modal: row.modal } : 'none';
  } catch {
    // The lot can be traded without a rate; the rates screen says what is wrong.
    return 'none';
  }
}

export function RateStrip({ rate, offer }: { rate: Rate; offer?: WirePrice | undefined }) {
  const modal = offer ? inUnit(rate.modal, offer.per) : rate.modal;
  return (
    <div class="slip-board" data-shows="mandi-price">
      <span>{word('mandiPrice')}</span>
      <b>{priceText(modal)}</b>
      <span class="rate-small">
        {[word('mandiPriceAt', { market: rate.market, date: dayText(rate.date) }), offer && comparison(offer, modal)]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </div>
  );
}

function comparison(offer: WirePrice, mandi: WirePrice): string {
  const percent = percentBetween(offer, mandi);
  if (percent === undefined) return '';
  if (percent === 0) return word('atMandi');
  return word(percent > 0 ? 'aboveMandi' : 'belowMandi', { percent: Math.abs(percent) });
}
