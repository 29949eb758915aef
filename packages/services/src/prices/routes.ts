import { route } from '../http/route.ts';
import { marketData } from './market-data.ts';
import { marketDataAnswer, marketDataQuery, queryAnswer, queryInWords, spokenQuery } from './wire.ts';

/** Words about prices need the places of India, 200 KB: loaded when they are first asked about. */
const answers = () => import('./query.ts');

/** Prices are public; hearing a recording costs the server a minute of work, so that it asks for a signed-in caller. */
export const priceRoutes = [
  route({
    id: 'queryPrices',
    method: 'GET',
    path: '/prices/query',
    summary: 'What is a crop in a place: nearest markets first, from words',
    who: { may: 'anyone' },
    query: queryInWords,
    status: 200,
    answer: queryAnswer,
    handle: async (context, request) => (await answers()).answerWritten(context, request),
  }),
  route({
    id: 'queryPricesByVoice',
    method: 'POST',
    path: '/prices/query',
    summary: 'The same from a recording, or from what the browser heard',
    who: { may: 'signed-in' },
    body: spokenQuery,
    status: 200,
    seconds: 60,
    answer: queryAnswer,
    handle: async (context, request) => (await answers()).answerSpoken(context, request),
  }),
  route({
    id: 'marketData',
    method: 'GET',
    path: '/prices/market-data',
    summary: 'Rows of the daily mandi reports for a crop, newest day first in each market',
    who: { may: 'anyone' },
    query: marketDataQuery,
    status: 200,
    answer: marketDataAnswer,
    handle: marketData,
  }),
] as const;
