import assert from 'node:assert/strict';
import { test } from 'node:test';
import { removeOldVoice } from '@mandi/services/spoken/voice-retention';
import { openMarket } from './market.ts';

/** A RIFF header is enough to be taken for a recording. */
const wav = new TextEncoder().encode('RIFF\0\0\0\0WAVEfmt ');
const day = 24 * 60 * 60 * 1000;

test('a recording is gone after 30 days, and a photo stays', async () => {
  await using market = await openMarket();
  const { blobs } = market.context;
  const old = { bucket: 'voice', name: '01ARZ3NDEKTSV4RRFFQ69G5FAV/01ARZ3NDEKTSV4RRFFQ69G5FAV' } as const;
  const young = { ...old, name: '01ARZ3NDEKTSV4RRFFQ69G5FAV/01ARZ3NDEKTSV4RRFFQ69G5FAW' };
  const photo = { bucket: 'media', name: old.name } as const;
  await blobs.write(old, 'audio/wav', wav);
  await blobs.write(photo, 'image/png', new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82]));
  market.clock.advance(day);
  await blobs.write(young, 'audio/wav', wav);
  market.clock.advance(29 * day - 60_000);
  assert.equal(await removeOldVoice(market.context), 0, 'on the thirtieth day it is still there');
  market.clock.advance(60_000);
  assert.equal(await removeOldVoice(market.context), 1);
  assert.equal(await blobs.facts(old), undefined);
  assert.ok((await blobs.facts(young)) && (await blobs.facts(photo)));
});
