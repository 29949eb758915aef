import type { AnswerOf } from '@mandi/services/http/client';
import { Icon } from '../design/icon.tsx';
import { Named } from '../design/named.tsx';
import { VoiceSign } from '../speaking/ear-sign.tsx';
import { dayText, priceText } from '../state/amounts.ts';
import { word } from '../state/words.ts';

type Prices = Extract<AnswerOf<'GET', '/prices/query'>, { kind: 'prices' }>;
type Trend = NonNullable<Prices['trend']>;

/** The rate board of a mandi: the answer, then market by market, the nearest first, each with its day and unit. */
export function RateBoard({ prices }: { prices: Prices }) {
  return (
    <section class="rates" data-shows="rates">
      <p class="rate-answer" role="status">
        {prices.summary.screen}
      </p>
      {prices.fair && (
        <div class="rate-line">
          <span class="rate-market">{word('fairPrice')}</span>
          <span class="rate-price">{priceText(prices.fair.modal)}</span>
          <span class="rate-small">
            {word('mandiPriceAt', {
              market: prices.fair.market.shown ?? prices.fair.market.name,
              date: dayText(prices.fair.date),
            })}
          </span>
        </div>
      )}
      {prices.trend && <TrendLine trend={prices.trend} />}
      {prices.rows
        .filter(({ plausible }) => plausible)
        .map((row) => (
          <RateLine key={`${row.market.id}/${row.date}/${row.variety}/${row.grade}`} row={row} />
        ))}
      <p class="rate-small">
        {prices.source.name} · {prices.source.licence}
      </p>
      <VoiceSign />
    </section>
  );
}

function RateLine({ row }: { row: Prices['rows'][number] }) {
  return (
    <div class="rate-line">
      <span class="rate-market">
        <Named shown={row.market.shown ?? row.market.name} original={row.market.name} />
      </span>
      <span class="rate-price">{priceText(row.modal)}</span>
      <span class="rate-small">
        {dayText(row.date)} · {[row.variety, row.grade].filter(Boolean).join(', ')}
        {row.distance && ` · ${word('kilometresAway', { distance: row.distance.kilometres })}`}
      </span>
      <span class="rate-small">
        {word('lowHigh', { low: `₹${row.minimum.rupees}`, high: `₹${row.maximum.rupees}` })}
      </span>
    </div>
  );
}

const directions = { up: ['up', 'rising'], down: ['down', 'falling'], level: ['level', 'steady'] } as const;

function TrendLine({ trend }: { trend: Trend }) {
  if (trend.kind === 'too-few-days') return <p class="rate-small">{word('noTrend')}</p>;
  const [icon, said] = directions[trend.direction];
  return (
    <p class="rate-trend">
      <Icon name={icon} />
      {word('trend', { days: trend.days.length })}: {word(said)} ({trend.changePercent}%)
      <Spark values={trend.days.map((day) => Number(day.modal.rupees))} />
    </p>
  );
}

/** A line for the eye only; the figures stand beside it. */
function Spark({ values }: { values: readonly number[] }) {
  const low = Math.min(...values);
  const span = Math.max(...values) - low || 1;
  const points = values.map((value, index) => {
    const x = 3 + (index * 114) / Math.max(1, values.length - 1);
    return `${x.toFixed(1)},${(32 - ((value - low) * 28) / span).toFixed(1)}`;
  });
  return (
    <svg class="spark" viewBox="0 0 120 36" aria-hidden="true" focusable="false">
      <polyline points={points.join(' ')} />
    </svg>
  );
}
