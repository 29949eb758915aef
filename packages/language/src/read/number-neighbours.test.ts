import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { interpreter } from '../../test/interpreter.ts';
import { understands } from '../../test/utterances.ts';
import type { LanguageCode } from '../meaning.ts';

/** The prices that are asked about, in the order they are offered. */
const pricesOpen = (said: string, language: LanguageCode): readonly (string | undefined)[] =>
  interpreter.understand(said, language).ambiguous.flatMap(({ choices }) => choices.map(({ price }) => price?.rupees));

describe('A scale and ten or more hundreds after it are a range, no sum', () => {
  const ranges: readonly (readonly [LanguageCode, string])[] = [
    ['hi', 'हज़ार बारह सौ रुपये क्विंटल'],
    ['hi', 'एक हज़ार बारह सौ रुपये'],
    ['mr', 'हजार बाराशे रुपये क्विंटल'],
    ['bn', 'হাজার বারোশো টাকা কুইন্টাল'],
    ['gu', 'હજાર બારસો રૂપિયા મણ'],
    ['pa', 'ਹਜ਼ਾਰ ਬਾਰਾਂ ਸੌ ਰੁਪਏ ਕੁਇੰਟਲ'],
    ['ur', 'ہزار بارہ سو روپے من'],
    ['or', 'ହଜାରେ ବାରଶହ ଟଙ୍କା କୁଇଣ୍ଟାଲ'],
    ['te', 'వెయ్యి పన్నెండు వందలు రూపాయలు'],
    ['kn', 'ಸಾವಿರ ಹನ್ನೆರಡು ನೂರು ರೂಪಾಯಿ'],
    ['en', 'thousand twelve hundred rupees a quintal'],
  ];
  for (const [language, said] of ranges)
    it(`${said} (${language})`, () => assert.deepEqual(pricesOpen(said, language), ['1000', '1200']));
});

describe('Two numbers that may be one are asked about', () => {
  it('in English with the hundred left out', () => {
    assert.deepEqual(pricesOpen('thirteen fifty per quintal', 'en'), ['1350', '13.5']);
    assert.deepEqual(pricesOpen('eleven fifty per bag', 'en'), ['1150', '11.5']);
  });
  it('in Tamil and Malayalam with a count apart from the plain hundred', () => {
    assert.deepEqual(pricesOpen('இரண்டு நூறு ரூபாய்', 'ta'), ['200', '100']);
    assert.deepEqual(pricesOpen('മൂന്ന് നൂറ് രൂപ', 'ml'), ['300', '100']);
  });
});

describe('Both ends of a range share the scale, also of quarters', () => {
  const ranges: readonly (readonly [LanguageCode, string, readonly string[]])[] = [
    ['hi', 'डेढ़ दो हज़ार रुपये', ['1500', '2000']],
    ['hi', 'साढ़े तीन चार हज़ार रुपये', ['3500', '4000']],
    ['mr', 'दीड दोनशे रुपये', ['150', '200']],
    ['gu', 'દોઢ બસો રૂપિયા', ['150', '200']],
    ['ta', 'ஒன்றரை இரண்டாயிரம் ரூபாய்', ['1500', '2000']],
    ['kn', 'ಎರಡು ಮೂರು ನೂರು ರೂಪಾಯಿ', ['200', '300']],
  ];
  for (const [language, said, ends] of ranges)
    it(`${said} (${language})`, () => assert.deepEqual(pricesOpen(said, language), ends));
});

understands('Ranges of quantities, and sums that stay sums, in Hindi', 'hi', [
  ['प्याज दो ढाई सौ किलो बेचना है', 'offer onion ?quantity -price -per'],
  ['ढाई तीन सौ किलो', '?quantity'],
  ['दो हज़ार बारह सौ रुपये क्विंटल', '?price'],
  ['हज़ार दो सौ रुपये क्विंटल', 'P=1200/quintal'],
  ['लाख बारह सौ रुपये', 'P=101200 -per'],
  ['दो हज़ार डेढ़ सौ रुपये', 'P=2150 -per'],
  ['साढ़े तीन हज़ार रुपये', 'P=3500 -per'],
]);

understands('Numbers beside each other that stay apart, in English', 'en', [
  ['twelve fifty kg bags of rice at forty per kg', 'offer rice Q=12 bag P=40/kg'],
  ['one fifty per bag', 'P=150/bag'],
]);
