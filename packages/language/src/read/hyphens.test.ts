import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { interpreter } from '../../test/interpreter.ts';
import { summary } from '../../test/summary.ts';

const heard = (text: string): string => summary(interpreter.understand(text, 'hi'));

describe('a hyphen', () => {
  it('parts nothing within the name of a good', () => {
    assert.equal(heard('हरी-मिर्च पाँच किलो चाहिए'), heard('हरी मिर्च पाँच किलो चाहिए'));
    assert.equal(heard('sweet-potato 5 kilo chahiye'), 'want sweet-potato Q=5 kg');
    assert.equal(heard('shimla-mirch 5 kilo chahiye'), 'want capsicum Q=5 kg');
  });

  it('parts two goods, and begins a range between numbers', () => {
    assert.equal(heard('आलू-प्याज पाँच किलो'), heard('आलू प्याज पाँच किलो'));
    assert.equal(heard('दो-तीन किलो आलू चाहिए'), 'want potato ?quantity');
  });
});
