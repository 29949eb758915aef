/** A day as "2026-07-24". */
export type IsoDate = string & { readonly __brand: 'IsoDate' };

/** One row of Agmarknet's daily report: prices in paise a quintal of 100 kg. */
export interface MandiPrice {
  readonly date: IsoDate;
  readonly marketId: string;
  /** Our crop id where the commodity is mapped to one. */
  readonly crop: string;
  readonly commodity: string;
  readonly variety: string;
  readonly grade: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly modal: number;
  /** False for a row that contradicts itself or its neighbours (minimum above maximum, zero, modal outside); shown to no one as a fair price. */
  readonly plausible: boolean;
}

export interface Market {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly district: string;
  /** Derived, not surveyed; absent where no source places the market. */
  readonly latitude?: number;
  readonly longitude?: number;
}

export interface PriceRange {
  readonly crop: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** At most this many rows, newest first. */
  readonly limit: number;
}

/** Real mandi prices, read by market, crop and range of days; written in batches. */
export interface PriceBook {
  market(id: string): Promise<Market | undefined>;
  /** Markets that have rows of the crop within the range. */
  marketsFor(crop: string, from: IsoDate, to: IsoDate): Promise<readonly Market[]>;
  pricesAt(marketId: string, range: PriceRange): Promise<readonly MandiPrice[]>;
  /** The newest day with any row, or undefined for an empty book. */
  newestDay(): Promise<IsoDate | undefined>;
  /** All or nothing; a row for the same market, commodity, variety, grade and day is replaced. */
  write(markets: readonly Market[], prices: readonly MandiPrice[]): Promise<void>;
  close(): Promise<void>;
}
