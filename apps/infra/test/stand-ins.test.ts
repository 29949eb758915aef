import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entries as ofLambda } from '../../lambda/bundles.ts';
import { entries } from '../tools/stand-ins.ts';
import { all } from './fixture.ts';

test('the entries that templates are made with are those of apps/lambda, each called by a function', () => {
  const bundled = ofLambda().map(({ name }) => name);
  assert.deepEqual([...entries].sort(), [...bundled].sort());
  const functions = all('production', 'AWS::Lambda::Function').map(({ FunctionName }) => FunctionName);
  for (const name of bundled) assert.ok(functions.includes(`ek-bharath-${name}`), name);
});
