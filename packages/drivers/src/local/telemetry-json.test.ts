import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockByHand } from '@mandi/ports/contracts/clock-by-hand';
import { telemetryContract } from '@mandi/ports/contracts/telemetry';
import { redacted } from '../telemetry-rules/redaction.ts';
import { JsonTelemetry } from './telemetry-json.ts';

telemetryContract('telemetry as lines of JSON', async () => {
  let text = '';
  return {
    telemetry: new JsonTelemetry(clockByHand(), (line) => {
      text += line;
    }),
    written: async () => text.split(/[\n\r\u2028\u2029]/).filter((line) => line !== ''),
    close: async () => {},
  };
});

test('redaction hides phones however written, codes and tokens, and leaves ids, prices and days', () => {
  for (const phone of ['+91 50000 00001', '+91-5000-000-001', '915000000001', '5000000001', '(050) 0000 00001'])
    assert.equal(redacted(`call ${phone} now`).includes('00001'), false, phone);
  assert.equal(redacted('the code 048213 is wrong'), 'the code [code] is wrong');
  for (const kept of [
    '01J3K5X8Z0ABCDEFGHJKMNPQRS',
    'lot/01J3 at 2026-07-24',
    'bid of 4050 paise',
    'café',
    'page 7, 12 ms',
  ])
    assert.equal(redacted(kept), kept);
});
