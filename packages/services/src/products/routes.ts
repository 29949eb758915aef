import { route } from '../http/route.ts';
import { draft } from '../spoken/drafts.ts';
import { changeListing } from './change-listing.ts';
import { createListing } from './create-listing.ts';
import { draftListing } from './draft-listing.ts';
import { listListings } from './list-listings.ts';
import { photoUpload } from './photos.ts';
import { readListing } from './read-listing.ts';
import { searchListings } from './search-listings.ts';
import {
  listing,
  listingChange,
  listingPage,
  listingQuery,
  listingWords,
  newListing,
  photoRequest,
  photoTicket,
  productParams,
  searchPage,
  searchQuery,
} from './wire.ts';
import { withdrawListing } from './withdraw-listing.ts';

export const productRoutes = [
  route({
    id: 'createListing',
    method: 'POST',
    path: '/products',
    summary: 'Lists a lot; one that was spoken carries its confirmed draft',
    who: { may: 'signed-in', as: ['vendor'] },
    body: newListing,
    idempotent: true,
    status: 201,
    answer: listing,
    handle: createListing,
  }),
  route({
    id: 'listListings',
    method: 'GET',
    path: '/products',
    summary: "Open lots of a category, a place or a vendor, newest first; all of one's own",
    who: { may: 'anyone' },
    query: listingQuery,
    status: 200,
    answer: listingPage,
    handle: listListings,
  }),
  route({
    id: 'searchListings',
    method: 'GET',
    path: '/products/search',
    summary: 'Open lots by words in any language or script, and by place',
    who: { may: 'anyone' },
    query: searchQuery,
    status: 200,
    answer: searchPage,
    handle: searchListings,
  }),
  route({
    id: 'draftListing',
    method: 'POST',
    path: '/products/drafts',
    summary:
      'Understands a spoken offer: asks for what is missing, then gives the sentence to be read back; binds nobody',
    who: { may: 'signed-in', as: ['vendor'] },
    body: listingWords,
    status: 201,
    answer: draft,
    handle: draftListing,
  }),
  route({
    id: 'uploadPhoto',
    method: 'POST',
    path: '/products/photos',
    summary: 'Gives an address to upload a photo to',
    who: { may: 'signed-in', as: ['vendor'] },
    body: photoRequest,
    status: 201,
    answer: photoTicket,
    handle: photoUpload,
  }),
  route({
    id: 'readListing',
    method: 'GET',
    path: '/products/{productId}',
    summary: 'A lot, for whom it is meant',
    who: { may: 'anyone' },
    params: productParams,
    status: 200,
    answer: listing,
    handle: readListing,
  }),
  route({
    id: 'changeListing',
    method: 'PATCH',
    path: '/products/{productId}',
    summary: 'Changes quantity, prices, audience, note, photos or closing time of an own lot',
    who: { may: 'signed-in', as: ['vendor'], owns: 'product' },
    params: productParams,
    body: listingChange,
    idempotent: true,
    status: 200,
    answer: listing,
    handle: changeListing,
  }),
  route({
    id: 'withdrawListing',
    method: 'DELETE',
    path: '/products/{productId}',
    summary: 'Takes an own lot off the market; what was sold stays sold',
    who: { may: 'signed-in', as: ['vendor'], owns: 'product' },
    params: productParams,
    idempotent: true,
    status: 200,
    answer: listing,
    handle: withdrawListing,
  }),
] as const;
