import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LanguageCode } from '@mandi/language';
import type { MachineTranslation } from '@mandi/ports';
import { tradingFloor } from '../../test/trading-floor.ts';
import { translate } from './translate-locked.ts';

/** An engine that gives back what it was told, and remembers it; its name and revision as the test says. */
function echoing(about: { readonly name?: string; readonly revision?: string } = {}) {
  const told: string[] = [];
  const pairs = (['en', 'hi', 'ta'] as const).flatMap((from) =>
    (['en', 'hi', 'ta'] as const).map((to): readonly [LanguageCode, LanguageCode] => [from, to]),
  );
  const engine: MachineTranslation = {
    name: 'echo',
    ...about,
    capabilities: { pairs },
    translate: async (text, from, to) => {
      told.push(`${from} ${to} ${text}`);
      return text;
    },
  };
  return { engine, told };
}

test('two who say the same words of other goods and amounts are translated by one question, each with their own facts', async (t) => {
  const { engine, told } = echoing();
  const { context, close } = tradingFloor({ translation: [engine] });
  t.after(close);
  const say = (text: string, to: LanguageCode) => translate(context, text, 'en', to);
  const [kaveri, ramesh] = [await say('send 50 kg tomato', 'ta'), await say('send 7 kg onion', 'ta')];
  assert.equal(told.length, 1);
  assert.ok(!/50|7|tomato|onion/.test(told.join()), 'what is kept holds no fact');
  assert.match(kaveri.text ?? '', /50 கிலோ.*தக்காளி/);
  assert.match(ramesh.text ?? '', /7 கிலோ.*வெங்காயம்/);
  assert.match((await say('send 50 kg tomato', 'hi')).text ?? '', /50 किलो.*टमाटर/);
  assert.equal(told.length, 2, 'another language is another answer');
});

test('the answer of another engine, or of the same with another model or list of terms, is not given for its own', async (t) => {
  const engines = [
    echoing(),
    echoing({ name: 'other' }),
    echoing({ revision: 'model-2' }),
    echoing({ revision: 'model-3' }),
  ];
  const { context, close } = tradingFloor();
  t.after(close);
  for (const { engine, told } of engines) {
    for (let time = 0; time < 2; time++)
      await translate({ ...context, translation: [engine] }, 'send 50 kg tomato', 'en', 'ta');
    assert.equal(told.length, 1);
  }
});
