/** Goods that few markets trade: every language may name them, none must. */
export const otherGoods = [] as const;

export type OtherGood = never;
