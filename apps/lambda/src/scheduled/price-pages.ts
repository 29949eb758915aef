import { PortError } from '@mandi/ports';

/** Where the day's report is had. */
export interface PriceSource {
  /** A resource of api.data.gov.in, or a file that holds the report whole, as JSON or CSV. */
  readonly address: string;
  readonly key?: string;
  /** Milliseconds for one page. */
  readonly deadline: number;
}

/** Records asked for at once, and the most pages of a day: all of India is some 20,000 rows. */
const ofPage = 1_000;
const mostPages = 200;

/**
 * The pages of a report, each as its text. data.gov.in gives JSON with `total` and takes `api-key`, `format`, `offset` and `limit`; what has
 * no total is one page. Errors: PortError 'unavailable', 'timeout', 'refused' for a key that is not taken; none tells the key.
 */
export async function* pricePages(source: PriceSource): AsyncGenerator<string> {
  let read = 0;
  for (let page = 0; page < mostPages; page += 1) {
    const text = await pageAt(source, read);
    yield text;
    const { total, records } = headOf(text);
    read += records;
    if (records === 0 || read >= total) return;
  }
}

async function pageAt({ address, key, deadline }: PriceSource, offset: number): Promise<string> {
  const url = new URL(address);
  if (key !== undefined) {
    const asked = { 'api-key': key, format: 'json', offset: `${offset}`, limit: `${ofPage}` };
    for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
  }
  const answer = await fetch(url, { signal: AbortSignal.timeout(deadline) }).catch((error: Error) => {
    const timeout = error.name === 'TimeoutError';
    throw new PortError(timeout ? 'timeout' : 'unavailable', 'the source of prices cannot be reached');
  });
  if (answer.status === 401 || answer.status === 403)
    throw new PortError('refused', 'the source of prices does not take the key');
  if (!answer.ok) throw new PortError('unavailable', `the source of prices answered ${answer.status}`);
  return answer.text();
}

/** How many records the text holds, and how many there are in all; a text without a total is all there is. */
function headOf(text: string): { readonly total: number; readonly records: number } {
  if (!text.trimStart().startsWith('{')) return { total: 0, records: 0 };
  const { total, records } = JSON.parse(text) as { readonly total?: unknown; readonly records?: unknown };
  return { total: Number(total ?? 0), records: Array.isArray(records) ? records.length : 0 };
}
