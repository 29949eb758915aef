import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allLanguages, createInterpreter, type LanguageCode, sharedNames } from '@mandi/language';
import type { Case, EvaluationSet } from './case.ts';
import { cropSets } from './crops.ts';
import { type Decision, decisionOn, readDecisions } from './decisions.ts';
import { numberSets } from './numbers.ts';
import { percent, run } from './run.ts';
import { utteranceSets } from './utterances.ts';

const interpreter = createInterpreter(allLanguages, sharedNames);
const codes = allLanguages.map(({ code }) => code);
const setsOf = (language: LanguageCode): EvaluationSet[] => [...numberSets(language), ...cropSets(language)];

/** The first of the sets, with cases of our own. */
function withCases([set]: readonly EvaluationSet[], cases: readonly Case[]): EvaluationSet {
  assert.ok(set);
  return { ...set, cases };
}

const counts = (set: EvaluationSet, decisions: readonly Decision[] = []) => {
  const { right, asked, wrong, disputed } = run(interpreter, set, decisions);
  return { right, asked, wrong, disputed };
};

describe('what becomes of a case', () => {
  it('a number: another number is wrong; none, or several, is asked', () => {
    const set = withCases(numberSets('hi'), [
      { said: 'पचास', expected: '50' },
      { said: 'पचास', expected: '51' },
      { said: 'टमाटर', expected: '50' },
      { said: 'पचास साठ', expected: '50' },
    ]);
    assert.deepEqual(counts(set), { right: 1, wrong: 1, asked: 2, disputed: 0 });
  });

  it('a good: another good is wrong; none is asked, and so are several without it', () => {
    const set = withCases(cropSets('hi'), [
      { said: 'टमाटर', expected: 'tomato' },
      { said: 'मिर्च', expected: 'dry-chilli' },
      { said: 'टमाटर', expected: 'onion' },
      { said: 'पचास', expected: 'onion' },
      { said: 'मिर्च', expected: 'onion' },
    ]);
    assert.deepEqual(counts(set), { right: 2, wrong: 1, asked: 2, disputed: 0 });
  });

  it('an utterance: a fact that was not said is wrong; one left open is asked, and so is silence', () => {
    const set = withCases(utteranceSets('hi'), [
      { said: 'पाँच किलो टमाटर चाहिए', expected: 'want tomato Q=5 kg' },
      { said: 'पाँच किलो टमाटर चाहिए', expected: 'want tomato Q=50 kg' },
      { said: 'पाँच किलो मिर्च चाहिए', expected: 'want dry-chilli Q=5 kg' },
      { said: '', expected: 'want tomato Q=5 kg' },
    ]);
    assert.deepEqual(counts(set), { right: 1, wrong: 1, asked: 2, disputed: 0 });
  });

  it('a decision takes what its source says, and only that, out of the count', () => {
    const cases = [
      { said: 'पचास', expected: '51' },
      { said: 'साठ', expected: '61' },
      { said: 'साठ', expected: '60' },
    ];
    const set = withCases(numberSets('hi'), cases);
    const decision = { language: 'hi', source: set.origin.slice(0, 5), said: 'पचास', reason: 'fifty is 50' } as const;
    assert.deepEqual(counts(set, [decision]), { right: 1, wrong: 1, asked: 0, disputed: 1 });
    assert.deepEqual(counts(set, [{ ...decision, said: /^(पचास|साठ)$/u }]), {
      right: 1,
      wrong: 0,
      asked: 0,
      disputed: 2,
    });
    assert.deepEqual(counts(set, [{ ...decision, source: 'another' }]), { right: 1, wrong: 2, asked: 0, disputed: 0 });
    assert.deepEqual(counts(set, [{ ...decision, language: 'ta' }]), { right: 1, wrong: 2, asked: 0, disputed: 0 });
    assert.equal(percent(1, { right: 1, asked: 0, wrong: 1 }), 50);
  });
});

describe('the decisions against sources', () => {
  const decisions = readDecisions();

  it('each names a language of ours and a reason', () => {
    for (const { language, reason } of decisions) {
      assert.ok(codes.includes(language), language);
      assert.ok(reason.length > 10, reason);
    }
  });

  it('each still settles a disagreement', () => {
    const settled = new Set<Decision | undefined>();
    for (const set of codes.flatMap(setsOf)) {
      const disputed = set.cases.filter((one) => set.judge(interpreter, one).verdict !== 'right');
      for (const decision of decisions) {
        if (disputed.some((one) => decisionOn([decision], set, one) !== undefined)) settled.add(decision);
      }
    }
    assert.deepEqual(
      decisions.filter((decision) => !settled.has(decision)),
      [],
    );
  });
});
