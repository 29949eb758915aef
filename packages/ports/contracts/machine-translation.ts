import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { languageCodes } from '@mandi/language/meaning';
import type { MachineTranslation } from '../src/index.ts';
import type { ContractOptions } from './expectations.ts';
import { fails, opened } from './expectations.ts';

export interface TranslationUnderTest {
  readonly translation: MachineTranslation;
  /** Milliseconds in which this driver cannot possibly answer `text`. */
  readonly hurry: number;
  /** A text in the first language of its first pair. */
  readonly text: string;
  close(): Promise<void>;
}

/** What every machine translator must do. */
export function machineTranslationContract(
  name: string,
  open: () => Promise<TranslationUnderTest>,
  options: ContractOptions = {},
): void {
  describe(name, options, () => {
    test('it has a name and declares pairs of two different languages, each once', async (t) => {
      const { translation } = await opened(t, open);
      const pairs = translation.capabilities.pairs.map((pair) => pair.join(' '));
      assert.notEqual(translation.name, '');
      assert.ok(pairs.length > 0);
      assert.equal(new Set(pairs).size, pairs.length);
      for (const [from, to] of translation.capabilities.pairs) assert.notEqual(from, to);
    });

    test('a declared pair is translated to words', async (t) => {
      const { translation, text } = await opened(t, open);
      const [from, to] = translation.capabilities.pairs[0] ?? assert.fail('no pair');
      const answer = await translation.translate(text, from, to, { deadline: 60_000 });
      assert.match(answer, /\p{L}/u);
    });

    test('a pair that is not declared is not supported', async (t) => {
      const { translation, text } = await opened(t, open);
      const declared = new Set(translation.capabilities.pairs.map((pair) => pair.join(' ')));
      const others = languageCodes.flatMap((from) =>
        languageCodes.filter((to) => to !== from && !declared.has(`${from} ${to}`)).map((to) => [from, to] as const),
      );
      for (const [from, to] of others.slice(0, 20))
        await fails(translation.translate(text, from, to, { deadline: 60_000 }), 'unsupported');
    });

    test('a deadline that cannot be kept is a timeout, soon after it', async (t) => {
      const { translation, text, hurry } = await opened(t, open);
      const [from, to] = translation.capabilities.pairs[0] ?? assert.fail('no pair');
      const begun = Date.now();
      await fails(translation.translate(text, from, to, { deadline: hurry }), 'timeout');
      assert.ok(Date.now() - begun < hurry + 1_000);
    });

    test('after a timeout the next call is answered', async (t) => {
      const { translation, text, hurry } = await opened(t, open);
      const [from, to] = translation.capabilities.pairs[0] ?? assert.fail('no pair');
      await translation.translate(text, from, to, { deadline: hurry }).catch(() => {});
      assert.notEqual(await translation.translate(text, from, to, { deadline: 60_000 }), '');
    });
  });
}
