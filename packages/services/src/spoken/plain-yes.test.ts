import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CropId, Decimal, Facts, UnitId } from '@mandi/language';
import { allLanguages, createInterpreter, sharedNames } from '@mandi/language';
import { saysPlainYes } from './plain-yes.ts';

const interpreter = createInterpreter(allLanguages, sharedNames);
const kilo = 'kg' as UnitId;
/** What was read back: 50 kg of tomatoes at ₹40 for a kilo. */
const draft: Facts = {
  act: 'offer',
  crop: 'tomato' as CropId,
  quantity: { amount: '50' as Decimal, unit: kilo },
  price: { rupees: '40' as Decimal, per: kilo },
};

const plain = {
  en: [
    'yes',
    'Yes.',
    'yes sir',
    'yes please',
    'yes yes',
    'ok',
    'okay, yes',
    'sure',
    'yes thank you',
    'yes, it is right',
  ],
  hi: [
    'हाँ',
    'हां जी',
    'जी हाँ',
    'हाँ भाई',
    'ठीक है',
    'हाँ, ठीक है',
    'सही है',
    'मंज़ूर है',
    'हाँ धन्यवाद',
    'haan',
    'haan ji',
    'haan bhai, theek hai',
  ],
  ta: ['ஆமா', 'ஆமாம்', 'ஆமாங்க', 'சரி', 'சரிங்க அண்ணா', 'ஆமா சரி', 'ஆமா தான்', 'aama', 'aamanga', 'sari anna', 'aama, seri'],
} as const;

const same = {
  en: ['yes 40 rupees per kg', 'yes, fifty kilos at forty rupees a kilo', 'yes tomato', 'yes, 50 kg of tomato'],
  hi: ['हाँ, चालीस रुपये किलो', 'हाँ, आधा क्विंटल', 'हाँ जी, पचास किलो टमाटर चालीस रुपये किलो', 'haan chalis rupaye kilo'],
  ta: ['ஆமா, கிலோ நாற்பது ரூபாய்', 'ஆமா தக்காளி ஐம்பது கிலோ', 'aama, naapathu rubai kilo'],
} as const;

const other = {
  en: [
    'yes but 45 rupees',
    'yes, forty five rupees a kilo',
    'yes 60 kg',
    'yes onion',
    'yes wait',
    'yes no',
    'yes, no',
    'yes change it',
    'yes?',
    'yes tomorrow',
    'yes in Kolar',
    'yes 45',
    'yes about forty rupees a kilo',
    'yes forty rupees a quintal',
    'yes not forty rupees a kilo',
    'yes grade A',
    'correct it',
    'not right',
    'yes but',
    'hmm',
    'thank you',
    'forty rupees a kilo',
    '',
    '👍',
    'yes −40 rupees per kg',
    'yes 40 or 50 rupees per kg',
  ],
  hi: [
    'हाँ पैंतालीस रुपये किलो',
    'हाँ, साठ किलो',
    'हाँ प्याज',
    'हाँ रुको',
    'हाँ बदलो',
    'हाँ नहीं',
    'हाँ, नहीं',
    'हाँ कल',
    'हाँ लेकिन',
    'हाँ?',
    'हाँ पैंतालीस',
    'सही करो',
    'ठीक करो',
    'सही नहीं है',
    'हाँ चालीस रुपये क्विंटल',
    'haan ruko',
    'haan badlo',
    'haan nahi',
    'haan paintalis rupaye kilo',
    'haan lekin thoda ruko',
  ],
  ta: [
    'ஆமா நாற்பத்தைந்து ரூபாய் கிலோ',
    'ஆமா அறுபது கிலோ',
    'ஆமா வெங்காயம்',
    'ஆமா இருங்க',
    'ஆமா மாத்துங்க',
    'ஆமா இல்லை',
    'ஆமா நாளைக்கு',
    'சரி பண்ணுங்க',
    'சரி இல்லை',
    'ஆமா ஆனா',
    'aama irunga',
    'aama illa',
    'sari illai',
    'aama maathunga',
    'aama 45 rubai kilo',
  ],
} as const;

const languages = ['en', 'hi', 'ta'] as const;

test('BID-22: a yes with nothing else of substance is a yes, with polite words or with the same facts said again', () => {
  for (const language of languages)
    for (const text of [...plain[language], ...same[language]])
      assert.equal(saysPlainYes(interpreter, { text, language }, draft), true, text);
});

test('BID-22: a yes with anything else is none: other terms, a but, a wait, a no, a question', () => {
  for (const language of languages)
    for (const text of other[language]) assert.equal(saysPlainYes(interpreter, { text, language }, draft), false, text);
});
