import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { only } from './fixture.ts';

/** The function as CloudFront gets it, run on an event of the documented shape. */
function passed(uri: string, headers: Readonly<Record<string, { readonly value: string }>> = {}) {
  const code: string = only('development', 'AWS::CloudFront::Function')['FunctionCode'];
  const event = { viewer: { ip: '203.0.113.7' }, request: { method: 'GET', uri, headers: { ...headers } } };
  return runInNewContext(`${code}; handler(event)`, { event });
}

test('/api/* arrives at the API without its prefix, once', () => {
  assert.equal(passed('/api/v1/prices/query').uri, '/v1/prices/query');
  assert.equal(passed('/api/api/x').uri, '/api/x');
  assert.equal(passed('/apiary').uri, '/apiary');
});

test('who asks is written over, whatever the caller wrote there', () => {
  const { headers } = passed('/api/v1/health', { 'x-ek-bharath-viewer': { value: '198.51.100.1' } });
  assert.equal(headers['x-ek-bharath-viewer'].value, '203.0.113.7');
});
