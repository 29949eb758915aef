/**
 * What people are told of mandi prices. `{crop}`, `{market}`, `{day}`, `{price}`, `{minimum}` and `{maximum}` are said by the
 * language's own rules; each sentence is complete without an end mark.
 */
export interface PriceWords {
  /** What one market reported on one day. */
  readonly reported: string;
  readonly range: string;
  /** The same price for a kilo, on a screen only. */
  readonly alsoPerKg: string;
  /** The trend of seven market days in a market. */
  readonly rising: string;
  readonly falling: string;
  readonly level: string;
  /** On a screen only: `{days}` is a number below seven. */
  readonly tooFewDays: string;
  /** No market near reported in the last seven days of the book; the newest report follows. */
  readonly nothingFresh: string;
  /** Asks which of the places of one name is meant; each choice has its state. */
  readonly whichPlace: string;
  readonly or: string;
  readonly end: string;
}
