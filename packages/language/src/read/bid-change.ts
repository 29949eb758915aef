import type { Act } from '../meaning.ts';
import { type Element, means, senseOf } from './elements.ts';
import { isDenier } from './limits.ts';

/** What is done to a bid that was made, with the weight of the words. */
interface Changed {
  readonly act: Act;
  readonly weight: number;
  readonly element: Element;
}

/**
 * "Take my bid off", "my bid, make it 52": the word for a bid beside a word that takes it back withdraws it, beside one that puts it up
 * raises it. Where it is denied nothing is done to it.
 */
export function bidChanged(elements: readonly Element[], anyNumber: boolean): readonly Changed[] {
  const bid = elements.find(isBid);
  if (bid === undefined || elements.some(isDenier)) return [];
  const taken = elements.find((element) => element !== bid && means(element, 'takesBack'));
  if (taken !== undefined && !anyNumber) return [{ act: 'withdraw', weight: 9.5, element: taken }];
  const put = anyNumber ? elements.find((element) => element !== bid && means(element, 'putsUp')) : undefined;
  return put === undefined ? [] : [{ act: 'raise', weight: 8.9, element: put }];
}

const isBid = (element: Element): boolean =>
  !element.denied && (means(element, 'bidding') || senseOf(element, 'act')?.phrase.act === 'bid');
