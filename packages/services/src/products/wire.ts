import { audiences, listingStatuses } from '@mandi/market';
import * as v from 'valibot';
import { cursor, id, instant, language, pageSize, price, quantity, spoken, unit } from '../http/wire.ts';
import { confirmation, draftWords } from '../spoken/drafts.ts';
import { rendering } from '../spoken/said.ts';
import { placeName, plainText } from '../trade/people.ts';

const crop = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/), v.description('The id of a crop or good: "tomato"'));
const category = v.pipe(
  v.string(),
  v.regex(/^[a-z-]{1,40}$/),
  v.description('A sector: "agriculture", "spices", "fisheries"'),
);
const photo = v.pipe(v.string(), v.maxLength(120), v.description('As given with the upload address'));
const photos = v.pipe(v.array(photo), v.maxLength(8));
const note = v.pipe(plainText, v.maxLength(500));
const audience = v.picklist(audiences);
const short = v.pipe(plainText, v.minLength(1), v.maxLength(60));

export const productParams = v.object({ productId: id });

/** What a vendor may say of a lot, when it is listed and later. */
const terms = {
  /** Seen by B2B buyers and vendors. */
  wholesale: v.optional(price),
  /** Seen by B2C buyers and by who is not signed in. */
  retail: v.optional(price),
  /** The least that is sold at once. */
  minimum: v.optional(quantity),
  /** The vendor's own limit, shown to nobody else. */
  reserve: v.optional(price),
  note: v.optional(note),
  photos: v.optional(photos),
  /** No bid counts from this moment of the server's clock on. */
  closesAt: v.optional(instant),
  /** Needed where the facts came from speech: the draft that was read back, and the yes to it. */
  confirmation: v.optional(confirmation),
};

/** A lot; each audience that sees it needs its price. */
export const newListing = v.strictObject({
  crop,
  variety: v.optional(short),
  grade: v.optional(short),
  quantity,
  audience,
  ...terms,
});

/** `quantity` is what is for sale from now on. */
export const listingChange = v.strictObject({
  quantity: v.optional(quantity),
  audience: v.optional(audience),
  ...terms,
});

export const listing = v.object({
  productId: id,
  vendorId: id,
  vendorName: v.string(),
  /** The vendor's name, and district and state, in the reader's script. */
  shown: v.object({ vendorName: v.string(), place: v.string() }),
  /** Whether the reader is its vendor. */
  yours: v.boolean(),
  crop: v.string(),
  /** The crop's name in the reader's language. */
  cropName: v.string(),
  category: v.string(),
  variety: v.optional(v.string()),
  grade: v.optional(v.string()),
  quantity,
  /** What is not sold yet; "0" when all is. */
  left: v.object({ amount: v.string(), unit }),
  minimum: v.optional(quantity),
  /** Only the price of the reader's market; the vendor sees both. */
  wholesale: v.optional(price),
  retail: v.optional(price),
  /** For its vendor only. */
  reserve: v.optional(price),
  audience,
  status: v.picklist(listingStatuses),
  state: v.string(),
  district: v.string(),
  note: v.optional(v.string()),
  photos: v.array(v.object({ photo: v.string(), url: v.string() })),
  listedAt: instant,
  closesAt: v.optional(instant),
  /** The words it was offered in, where it was spoken. */
  spoken: v.optional(v.array(spoken)),
  /** The offer in the reader's language. */
  rendering,
});

export const listingPage = v.object({ products: v.array(listing), cursor: v.optional(v.string()) });

/** By category, by place (state and district), or by vendor: exactly one of them. */
export const listingQuery = v.pipe(
  v.strictObject({
    category: v.optional(category),
    state: v.optional(placeName),
    district: v.optional(placeName),
    vendor: v.optional(id),
    limit: pageSize,
    cursor: v.optional(cursor),
  }),
  v.check(
    ({ category, state, district, vendor }) =>
      [category, state && district, vendor].filter(Boolean).length === 1 && Boolean(state) === Boolean(district),
    'one-list',
  ),
);

export const searchQuery = v.strictObject({
  /** Words in any of the languages and scripts. */
  q: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  /** The language of the words; the answer's language where it is left out. */
  lang: v.optional(language),
  category: v.optional(category),
  state: v.optional(placeName),
  district: v.optional(placeName),
  limit: pageSize,
  cursor: v.optional(cursor),
});

export const searchPage = v.object({
  products: v.array(listing),
  cursor: v.optional(v.string()),
  /** Only where search is down: the lots are from the lists by category, newest first, and some may be missing. `detail` says so in the reader's language. */
  fallback: v.optional(v.object({ because: v.picklist(['search-unavailable']), detail: v.string() })),
  /** What was understood of the words, in the reader's language. */
  understood: v.object({
    crops: v.array(v.object({ crop: v.string(), name: v.string() })),
    place: v.optional(v.object({ place: v.string(), name: v.string() })),
  }),
});

export const photoRequest = v.strictObject({
  contentType: v.picklist(['image/jpeg', 'image/png', 'image/webp']),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8 * 1024 * 1024), v.description('At most 8 MB')),
});

/** Where to upload one photo once; afterwards `photo` names it in a listing. */
export const photoTicket = v.object({
  photo: v.string(),
  url: v.string(),
  method: v.picklist(['PUT', 'POST']),
  fields: v.record(v.string(), v.string()),
  expires: instant,
});

export const listingWords = v.strictObject({
  ...draftWords,
  /** The listing to be changed, where it is no new one. */
  productId: v.optional(id),
});

export type ListingView = v.InferOutput<typeof listing>;
export type NewListing = v.InferOutput<typeof newListing>;
export type ListingChange = v.InferOutput<typeof listingChange>;
