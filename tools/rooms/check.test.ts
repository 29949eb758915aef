import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkRooms, projectRoot, violations } from './check.ts';

const refused: readonly [path: string, code: string, why: RegExp][] = [
  ['packages/language/src/a.ts', `import { readFile } from 'node:fs';`, /nothing from outside/],
  ['packages/market/src/a.ts', `import type { Store } from '@mandi/ports';`, /may not import ports/],
  ['packages/ports/src/a.ts', `import { units } from '@mandi/market';`, /only types of market/],
  ['packages/records/src/a.ts', `import { a } from '@mandi/services';`, /may not import services/],
  ['packages/services/src/bids/a.ts', `import { a } from '../chat/b.ts';`, /sibling chat/],
  ['packages/services/src/bids/a.ts', `const a = await import('@mandi/drivers/local/b');`, /may not import drivers/],
  ['packages/drivers/src/local/a.ts', `export { b } from '../aws/b.ts';`, /sibling aws/],
  ['packages/services/src/a.ts', `import { b } from '../../market/src/b.ts';`, /by its package name/],
  ['apps/web/src/a.tsx', `import { routes } from '@mandi/services';`, /only types of services/],
];

for (const [path, code, why] of refused) {
  test(`refuses ${code} in ${path}`, () => assert.match(violations(path, code).join('\n'), why));
}

test('allows what the table allows', () => {
  assert.deepEqual(violations('packages/ports/src/a.ts', `import type { A } from '@mandi/language/meaning';`), []);
  assert.deepEqual(
    violations('packages/services/src/bids/a.ts', `import { a } from '../http/b.ts'; import v from 'valibot';`),
    [],
  );
  assert.deepEqual(
    violations('apps/web/src/a.ts', `import type { A } from '@mandi/services'; import { b } from '@mandi/market';`),
    [],
  );
});

test('fails when it checked nothing', () => {
  assert.match(checkRooms(projectRoot, []).broken.join('\n'), /nothing was checked in packages\/language/);
});
