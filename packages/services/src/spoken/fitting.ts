import type { Decimal, Facts, Slot } from '@mandi/language/meaning';
import { type ErrorCode, type ErrorData, isUnit, MarketError, priceOf, quantityOf } from '@mandi/market';
import type { Lot } from '@mandi/market/bids';
import { checkPriceUnit, checkQuantity } from '@mandi/market/bids-rules';

/** Something said clearly that the lot does not allow. */
export interface Unfit {
  readonly slot: Slot;
  readonly problem: ErrorCode;
  readonly data: ErrorData;
}

/** The facts without those that the lot does not allow, so that these are asked for anew. */
export interface Fitted {
  readonly facts: Facts;
  /** The amount of a quantity whose unit does not fit: only its unit is asked for. */
  readonly amountWithoutUnit?: Decimal;
  readonly unfit: readonly Unfit[];
}

/** Holds terms as they are said against the lot, by the rules that hold when they are committed (BID-6, BID-7, BID-8). */
export function fitted(lot: Lot, facts: Facts): Fitted {
  const { quantity, price, ...rest } = facts;
  const measured = quantity && isUnit(quantity.unit) ? { amount: quantity.amount, unit: quantity.unit } : undefined;
  const priced = price?.per !== undefined && isUnit(price.per) ? { rupees: price.rupees, per: price.per } : undefined;
  const wrongQuantity = measured && refusal(() => checkQuantity(lot, quantityOf(measured)));
  const wrongPrice = priced && refusal(() => checkPriceUnit(lot, priceOf(priced)));
  const wrongUnit = wrongQuantity?.code === 'unit-does-not-fit';
  return {
    facts: {
      ...rest,
      ...(quantity && !wrongQuantity && { quantity }),
      ...(price && { price: wrongPrice?.code === 'unit-does-not-fit' ? { rupees: price.rupees } : price }),
    },
    ...(wrongUnit && quantity && { amountWithoutUnit: quantity.amount }),
    unfit: [
      ...(wrongQuantity ? [unfit(wrongUnit ? 'unit' : 'quantity', wrongQuantity)] : []),
      ...(wrongPrice ? [unfit(wrongPrice.code === 'unit-does-not-fit' ? 'per' : 'price', wrongPrice)] : []),
    ],
  };
}

function unfit(slot: Slot, { code, data }: MarketError): Unfit {
  return { slot, problem: code, data };
}

function refusal(check: () => void): MarketError | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    if (error instanceof MarketError) return error;
    throw error;
  }
}
