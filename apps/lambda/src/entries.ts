/** The functions behind the API, one for each service. */
export const serviceNames = ['auth', 'users', 'products', 'bids', 'chat', 'translation', 'prices'] as const;
export type ServiceName = (typeof serviceNames)[number];

/**
 * The service that answers a path under /v1: "/translate/voice" is the translation service's, and so is the root, which tells what it
 * hears and speaks. Health, the API's document and whatever nobody has are the products service's.
 */
export function entryOf(path: string): ServiceName {
  const first = path.split(/[/?]/)[1] ?? '';
  if (first === 'translate' || first === '') return 'translation';
  return serviceNames.find((name) => name === first) ?? 'products';
}
