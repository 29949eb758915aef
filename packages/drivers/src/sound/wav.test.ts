import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readWav, resample, type Sound, writeWav } from './wav.ts';

const tone = (hertz: number, rate: number, seconds: number): Sound => ({
  samples: Float32Array.from(
    { length: Math.round(rate * seconds) },
    (_, i) => 0.5 * Math.sin((2 * Math.PI * hertz * i) / rate),
  ),
  rate,
});

/** How strong a frequency is in a sound, as an amplitude. */
function strength({ samples, rate }: Sound, hertz: number): number {
  let [real, imaginary] = [0, 0];
  for (const [i, sample] of samples.entries()) {
    real += sample * Math.cos((2 * Math.PI * hertz * i) / rate);
    imaginary += sample * Math.sin((2 * Math.PI * hertz * i) / rate);
  }
  return (2 * Math.hypot(real, imaginary)) / samples.length;
}

test('a sound written as WAV is read back within one step of 16 bits', () => {
  const sample = fc.double({ min: -1, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(sample, { maxLength: 200 }),
      fc.constantFrom(8000, 16_000, 44_100, 48_000),
      (numbers, rate) => {
        const read = readWav(writeWav({ samples: Float32Array.from(numbers), rate }));
        assert.equal(read?.rate, rate);
        assert.equal(read?.samples.length, numbers.length);
        for (const [i, number] of numbers.entries()) assert.ok(Math.abs((read?.samples[i] ?? 9) - number) < 2 / 32_768);
      },
    ),
  );
});

test('bytes that are no WAV of 16-bit PCM are told apart, whatever they are', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => assert.equal(readWav(bytes), undefined)));
  const floats = writeWav(tone(440, 16_000, 0.01));
  floats[20] = 3;
  assert.equal(readWav(floats), undefined);
});

test('a WAV whose length was never filled in is read to its end', () => {
  const wav = writeWav(tone(440, 16_000, 0.1));
  new DataView(wav.buffer).setUint32(40, 0xffffffff, true);
  assert.equal(readWav(wav)?.samples.length, 1600);
});

test('resampling to 16 kHz keeps a voice’s pitch and strength, and takes away what 16 kHz cannot carry', () => {
  for (const rate of [8000, 22_050, 24_000, 44_100, 48_000]) {
    const low = resample(tone(300, rate, 0.5), 16_000);
    assert.equal(low.samples.length, 8000);
    assert.ok(Math.abs(strength(low, 300) - 0.5) < 0.03, `${rate}: ${strength(low, 300)}`);
  }
  const high = resample(tone(11_000, 48_000, 0.5), 16_000);
  assert.ok(strength(high, 5000) < 0.01);
});
