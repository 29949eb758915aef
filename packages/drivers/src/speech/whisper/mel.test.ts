import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bands, logMel, sampleRate } from './mel.ts';

const tone = (hertz: number): Float32Array =>
  Float32Array.from({ length: sampleRate }, (_, i) => 0.5 * Math.sin((2 * Math.PI * hertz * i) / sampleRate));

function loudestBand(samples: Float32Array): number {
  const mel = logMel(samples, 100);
  const levels = Array.from({ length: bands }, (_, band) => mel[band * 100 + 50] as number);
  return levels.indexOf(Math.max(...levels));
}

test('a tone is loudest in the band of its pitch on Slaney’s scale', () => {
  // The scale is linear to 1 kHz: band b peaks at about 37.2 (b + 1) hertz there.
  assert.equal(loudestBand(tone(372)), 9);
  assert.equal(loudestBand(tone(744)), 19);
  assert.ok(loudestBand(tone(4000)) > loudestBand(tone(2000)));
});

test('what lies more than 8 powers of ten below the peak is level ground, and time past the end is silence', () => {
  const mel = logMel(tone(500).subarray(0, 8000), 200);
  const peak = mel.reduce((most, level) => Math.max(most, level), -9);
  const least = mel.reduce((low, level) => Math.min(low, level), 9);
  assert.ok(Math.abs(peak - least - 2) < 1e-6);
  assert.equal(mel[150], Math.fround(least));
});
