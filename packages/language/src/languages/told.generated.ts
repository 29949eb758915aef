// Written by `node tools/language-registry.ts` from the folders beside it; do not edit.

import { besideYes as besideYes_as } from './as/beside-yes.ts';
import { priceWords as priceWords_as } from './as/prices.ts';
import { problems as problems_as } from './as/problems.ts';
import { besideYes as besideYes_bn } from './bn/beside-yes.ts';
import { priceWords as priceWords_bn } from './bn/prices.ts';
import { problems as problems_bn } from './bn/problems.ts';
import { besideYes as besideYes_en } from './en/beside-yes.ts';
import { priceWords as priceWords_en } from './en/prices.ts';
import { problems as problems_en } from './en/problems.ts';
import { besideYes as besideYes_gu } from './gu/beside-yes.ts';
import { priceWords as priceWords_gu } from './gu/prices.ts';
import { problems as problems_gu } from './gu/problems.ts';
import { besideYes as besideYes_hi } from './hi/beside-yes.ts';
import { priceWords as priceWords_hi } from './hi/prices.ts';
import { problems as problems_hi } from './hi/problems.ts';
import { besideYes as besideYes_kn } from './kn/beside-yes.ts';
import { priceWords as priceWords_kn } from './kn/prices.ts';
import { problems as problems_kn } from './kn/problems.ts';
import { besideYes as besideYes_ml } from './ml/beside-yes.ts';
import { priceWords as priceWords_ml } from './ml/prices.ts';
import { problems as problems_ml } from './ml/problems.ts';
import { besideYes as besideYes_mr } from './mr/beside-yes.ts';
import { priceWords as priceWords_mr } from './mr/prices.ts';
import { problems as problems_mr } from './mr/problems.ts';
import { besideYes as besideYes_or } from './or/beside-yes.ts';
import { priceWords as priceWords_or } from './or/prices.ts';
import { problems as problems_or } from './or/problems.ts';
import { besideYes as besideYes_pa } from './pa/beside-yes.ts';
import { priceWords as priceWords_pa } from './pa/prices.ts';
import { problems as problems_pa } from './pa/problems.ts';
import { besideYes as besideYes_ta } from './ta/beside-yes.ts';
import { priceWords as priceWords_ta } from './ta/prices.ts';
import { problems as problems_ta } from './ta/problems.ts';
import { besideYes as besideYes_te } from './te/beside-yes.ts';
import { priceWords as priceWords_te } from './te/prices.ts';
import { problems as problems_te } from './te/problems.ts';
import { besideYes as besideYes_ur } from './ur/beside-yes.ts';
import { priceWords as priceWords_ur } from './ur/prices.ts';
import { problems as problems_ur } from './ur/problems.ts';

/** Sentences of refusals, in each language that has them. */
export const problemsOf = {
  as: problems_as,
  bn: problems_bn,
  en: problems_en,
  gu: problems_gu,
  hi: problems_hi,
  kn: problems_kn,
  ml: problems_ml,
  mr: problems_mr,
  or: problems_or,
  pa: problems_pa,
  ta: problems_ta,
  te: problems_te,
  ur: problems_ur,
} as const;

/** Sentences of prices, in each language that has them. */
export const priceWordsOf = {
  as: priceWords_as,
  bn: priceWords_bn,
  en: priceWords_en,
  gu: priceWords_gu,
  hi: priceWords_hi,
  kn: priceWords_kn,
  ml: priceWords_ml,
  mr: priceWords_mr,
  or: priceWords_or,
  pa: priceWords_pa,
  ta: priceWords_ta,
  te: priceWords_te,
  ur: priceWords_ur,
} as const;

/** Words that may stand beside a yes, in each language that has them. */
export const besideYesOf = {
  as: besideYes_as,
  bn: besideYes_bn,
  en: besideYes_en,
  gu: besideYes_gu,
  hi: besideYes_hi,
  kn: besideYes_kn,
  ml: besideYes_ml,
  mr: besideYes_mr,
  or: besideYes_or,
  pa: besideYes_pa,
  ta: besideYes_ta,
  te: besideYes_te,
  ur: besideYes_ur,
} as const;
