/** A day as "2026-07-24". */
export type IsoDate = string & { readonly __brand: 'IsoDate' };

/** One row of Agmarknet's daily report: prices in paise a quintal of 100 kg. */
export interface MandiPrice {
  readonly date: IsoDate;
  readonly marketId: string;
  /** Our crop id where the commodity is mapped to one, else the commodity's slug. */
  readonly crop: string;
  readonly commodity: string;
  readonly variety: string;
  readonly grade: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly modal: number;
  /** False for a row that contradicts itself or its neighbours (PRICE-3 to PRICE-7); shown to no one as a fair price. */
  readonly plausible: boolean;
}

/** How a market got its coordinates; the coarser, the less its distance says. */
export type Placement = 'town' | 'taluk' | 'postal-code' | 'district';

export interface Market {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly district: string;
  /** Degrees. Derived, not surveyed; absent where no source places the market. */
  readonly latitude?: number;
  readonly longitude?: number;
  readonly placement?: Placement;
}
