/** Which rooms a room may import: `code` at run time, `types` by `import type` only. The table of docs/architecture.md. */
export interface Permission {
  readonly code: readonly string[];
  readonly types: readonly string[];
  /** Whether Node's own modules and outside packages may be imported. */
  readonly outside: boolean;
  /** Folders of the room that may not import one another. */
  readonly siblings?: readonly string[];
}

const everything = ['language', 'market', 'ports', 'records', 'services', 'drivers'];

export const rooms: Readonly<Record<string, Permission>> = {
  'packages/language': { code: [], types: [], outside: false },
  'packages/market': { code: [], types: [], outside: false },
  'packages/ports': { code: [], types: ['language', 'market'], outside: true },
  'packages/records': { code: ['ports', 'market'], types: ['language'], outside: true },
  'packages/services': {
    code: ['records', 'ports', 'market', 'language'],
    types: [],
    outside: true,
    siblings: ['auth', 'users', 'products', 'bids', 'chat', 'translate', 'prices'],
  },
  'packages/drivers': {
    code: ['ports', 'market'],
    types: ['language'],
    outside: true,
    siblings: ['local', 'aws', 'speech'],
  },
  'apps/server': { code: everything, types: [], outside: true },
  'apps/lambda': { code: everything, types: [], outside: true },
  'apps/infra': { code: ['records', 'services'], types: ['ports'], outside: true },
  'apps/web': { code: ['language', 'market'], types: ['services'], outside: true },
};
