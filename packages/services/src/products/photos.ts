import { MarketError } from '@mandi/market';
import type { AccessClaims } from '@mandi/ports';
import type * as v from 'valibot';
import type { Context } from '../context.ts';
import { caller } from '../http/caller.ts';
import { isoOf } from '../http/instant.ts';
import type { RouteRequest } from '../http/route.ts';
import type { photoRequest, photoTicket } from './wire.ts';

const ticketSeconds = 10 * 60;

/** An address to upload one photo to, without it passing through the service. */
export async function photoUpload(
  context: Context,
  request: RouteRequest<undefined, undefined, typeof photoRequest>,
): Promise<v.InferOutput<typeof photoTicket>> {
  const photo = `${caller(request).userId}/${context.ids.next()}`;
  const { contentType, bytes } = request.body;
  const ticket = await context.blobs.uploadTicket({ bucket: 'media', name: photo }, contentType, bytes, ticketSeconds);
  const { url, method, fields, expires } = ticket;
  return { photo, url, method, fields: { ...fields }, expires: isoOf(expires) };
}

/** The photos of a listing, once each. Errors: 'not-yours', 'not-found' for one that was never uploaded, 'wrong-content' for what is no picture. */
export async function checkPhotos(context: Context, who: AccessClaims, photos: readonly string[]): Promise<string[]> {
  const names = [...new Set(photos)];
  for (const name of names) {
    if (!name.startsWith(`${who.userId}/`)) throw new MarketError('not-yours', { slot: 'photos' });
    const facts = await context.blobs.facts({ bucket: 'media', name });
    if (!facts) throw new MarketError('not-found', { slot: 'photos' });
    if (!facts.contentType.startsWith('image/')) throw new MarketError('wrong-content', { expected: 'image' });
  }
  return names;
}
