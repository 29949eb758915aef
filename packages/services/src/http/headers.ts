/** On every answer of the API: it is data, never a page, never kept by a shared cache. */
export const apiHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  vary: 'Accept-Language, Authorization',
  'x-content-type-options': 'nosniff',
} as const;
