import type { CropId, Decimal, Facts, LanguageCode, UnitId } from '@mandi/language/meaning';
import { buysAs, spokenPrice, spokenQuantity, type UnitPrice } from '@mandi/market';
import { pricesFor, type Viewer } from '@mandi/market/listings-rules';
import type { Listing } from '@mandi/records';
import type { Context } from '../context.ts';
import { isoOf } from '../http/instant.ts';
import { homeIn, nameIn } from '../saying/names.ts';
import { renderingOf } from '../saying/rendering.ts';
import type { ListingView } from './wire.ts';

const photoSeconds = 60 * 60;

/** Views that were made lately, all forgotten once there are so many. What they depend on is in the key. */
const lately = new WeakMap<Context, Map<string, ListingView>>();
const most = 2_000;

/** A listing as the viewer may see it, with the offer said in the viewer's language. */
export async function viewOf(
  context: Context,
  listed: Listing,
  viewer: Viewer | undefined,
  language: LanguageCode,
): Promise<ListingView> {
  // The address of a photo ends with its hour, so that such views are made each time.
  if (listed.photos.length > 0) return madeView(context, listed, viewer, language);
  const known = lately.get(context) ?? new Map<string, ListingView>();
  lately.set(context, known);
  const yours = listed.vendorId === viewer?.userId;
  const key = [listed.productId, listed.version, listed.status, yours || buysAs(viewer?.userType), language].join(' ');
  const view = known.get(key) ?? (await madeView(context, listed, viewer, language));
  if (known.size >= most) known.clear();
  known.set(key, view);
  return view;
}

async function madeView(
  context: Context,
  listed: Listing,
  viewer: Viewer | undefined,
  language: LanguageCode,
): Promise<ListingView> {
  const { productId, vendorId, vendorName, crop, category, variety, grade, note, said, closesAt, minimum } = listed;
  const yours = vendorId === viewer?.userId;
  const prices = pricesFor(listed, viewer);
  return {
    productId,
    vendorId,
    vendorName,
    shown: { vendorName: nameIn(context, vendorName, language), place: homeIn(context, listed, language) },
    yours,
    crop,
    cropName: context.interpreter.name('crop', crop, language),
    category,
    ...(variety !== undefined && { variety }),
    ...(grade !== undefined && { grade }),
    quantity: spokenQuantity(listed.quantity),
    left: spokenQuantity(listed.left),
    ...(minimum && { minimum: spokenQuantity(minimum) }),
    ...spokenPrices(prices),
    audience: listed.audience,
    status: listed.status,
    state: listed.state,
    district: listed.district,
    ...(note !== undefined && { note }),
    photos: await Promise.all(listed.photos.map((photo) => photoView(context, photo))),
    listedAt: isoOf(listed.listedAt),
    ...(closesAt !== undefined && { closesAt: isoOf(closesAt) }),
    ...(said && { spoken: said.map((words) => ({ ...words })) }),
    rendering: renderingOf(context, offerOf(listed, prices.wholesale ?? prices.retail), language),
  };
}

/** The offer as facts, free of any language. */
function offerOf(listed: Listing, price: UnitPrice | undefined): Facts {
  const { amount, unit } = spokenQuantity(listed.left.base > 0 ? listed.left : listed.quantity);
  const said = price && spokenPrice(price);
  return {
    act: 'offer',
    crop: listed.crop as CropId,
    ...(listed.variety !== undefined && { variety: listed.variety }),
    ...(listed.grade !== undefined && { grade: listed.grade }),
    quantity: { amount: amount as Decimal, unit: unit as string as UnitId },
    ...(said && { price: { rupees: said.rupees as Decimal, per: said.per as string as UnitId } }),
  };
}

function spokenPrices(prices: ReturnType<typeof pricesFor>): Pick<ListingView, 'wholesale' | 'retail' | 'reserve'> {
  const { wholesale, retail, reserve } = prices;
  return {
    ...(wholesale && { wholesale: spokenPrice(wholesale) }),
    ...(retail && { retail: spokenPrice(retail) }),
    ...(reserve && { reserve: spokenPrice(reserve) }),
  };
}

async function photoView({ blobs }: Context, photo: string): Promise<{ photo: string; url: string }> {
  return { photo, url: await blobs.downloadUrl({ bucket: 'media', name: photo }, photoSeconds) };
}
