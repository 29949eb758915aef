import { setTimeout as later } from 'node:timers/promises';
import type { ListingView } from '@mandi/services/products/wire';
import type { Screen } from './screen.ts';
import { agreed } from './script.ts';
import type { Say, Speaker } from './turn.ts';
import type { Said } from './voice.ts';

/** Looks for the listing by what is said. Errors: when other words were understood, or it is not found within ten seconds. */
export async function find(buyer: Speaker, listing: ListingView, say: Say, show: Screen): Promise<void> {
  const { rendering, vendorName, district } = await say(buyer, 'search', (words) => found(buyer, words, listing));
  show.note(`   found:  ${rendering.screen} (${vendorName}, ${district})`);
}

/** Search is told after the commit, so that a new listing may take a moment to be found. */
async function found({ call }: Speaker, { text, language }: Said, { productId }: ListingView): Promise<ListingView> {
  for (let tries = 0; tries < 50; tries++) {
    const query = { q: text, lang: language, limit: '100' };
    const { products, understood } = await call('GET', '/products/search', { query });
    const listing = products.find((product) => product.productId === productId);
    if (listing) return listing;
    const crops = understood.crops.map(({ crop }) => crop);
    if (!crops.includes(agreed.crop)) throw new Error(`Looked for ${crops.join(', ') || 'no crop'}.`);
    await later(200);
  }
  throw new Error(`“${text}” does not find the listing.`);
}
