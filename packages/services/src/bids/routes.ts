import { route } from '../http/route.ts';
import { draft } from '../spoken/drafts.ts';
import { actOnBid } from './act-on-bid.ts';
import { draftBid } from './draft-bid.ts';
import { listBids } from './list-bids.ts';
import { placeBid } from './place-bid.ts';
import { readBid } from './read-bid.ts';
import { readDeal } from './read-deal.ts';
import { bid, bidAction, bidAnswer, bidParams, bidsPage, bidsQuery, bidWords, deal, newBid } from './wire.ts';

export const bidRoutes = [
  route({
    id: 'placeBid',
    method: 'POST',
    path: '/bids',
    summary: 'Places a bid on a lot, or buys at its fixed price',
    who: { may: 'signed-in' },
    body: newBid,
    idempotent: true,
    status: 201,
    answer: bidAnswer,
    handle: placeBid,
  }),
  route({
    id: 'listBids',
    method: 'GET',
    path: '/bids',
    summary: "The caller's own bids; for a lot, how it stands and the bids that the caller may see",
    who: { may: 'signed-in' },
    query: bidsQuery,
    status: 200,
    answer: bidsPage,
    handle: listBids,
  }),
  route({
    id: 'draftBid',
    method: 'POST',
    path: '/bids/drafts',
    summary: 'Understands a spoken bid, counter or acceptance and gives the sentence to be read back; binds nobody',
    who: { may: 'signed-in' },
    body: bidWords,
    status: 201,
    answer: draft,
    handle: draftBid,
  }),
  route({
    id: 'readBid',
    method: 'GET',
    path: '/bids/{bidId}',
    summary: 'A bid, for its two sides only',
    who: { may: 'signed-in', owns: 'bid' },
    params: bidParams,
    status: 200,
    answer: bid,
    handle: readBid,
  }),
  route({
    id: 'actOnBid',
    method: 'POST',
    path: '/bids/{bidId}',
    summary: 'Raises, counters, accepts, rejects or withdraws a bid',
    who: { may: 'signed-in', owns: 'bid' },
    params: bidParams,
    body: bidAction,
    idempotent: true,
    status: 200,
    answer: bidAnswer,
    handle: actOnBid,
  }),
  route({
    id: 'readDeal',
    method: 'GET',
    path: '/bids/{bidId}/deal',
    summary: 'What was agreed, in both languages with the words of both; for its two parties only',
    who: { may: 'signed-in', owns: 'bid' },
    params: bidParams,
    status: 200,
    answer: deal,
    handle: readDeal,
  }),
] as const;
