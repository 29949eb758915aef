import type { IsoDate, MandiPrice, Market } from '@mandi/market/prices/report';

export type { IsoDate, MandiPrice, Market };

export interface PriceRange {
  readonly crop: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** At most this many rows, newest first. */
  readonly limit: number;
}

/** Real mandi prices, read by market, crop and range of days (both ends inclusive); written in batches. */
export interface PriceBook {
  market(id: string): Promise<Market | undefined>;
  /** Markets that have rows of the crop within the range, by id. */
  marketsFor(crop: string, from: IsoDate, to: IsoDate): Promise<readonly Market[]>;
  /** Newest day first, within a day by commodity, variety and grade. */
  pricesAt(marketId: string, range: PriceRange): Promise<readonly MandiPrice[]>;
  /** The newest day with any row, or undefined for an empty book. */
  newestDay(): Promise<IsoDate | undefined>;
  /**
   * All or nothing; a row for the same market, commodity, variety, grade and day is replaced, a market of the same id too.
   * Errors: PortError 'refused' for a price of a market that is neither given nor known.
   */
  write(markets: readonly Market[], prices: readonly MandiPrice[]): Promise<void>;
  /** Whether a source of this stamp was written whole, so that a start need not write it again. */
  holds(stamp: string): Promise<boolean>;
  /** Remembers that it was; called after its last batch. */
  remember(stamp: string): Promise<void>;
  /** Another one after every write: part of the key of whatever is kept of the book's answers. */
  revision(): Promise<string>;
  close(): Promise<void>;
}
