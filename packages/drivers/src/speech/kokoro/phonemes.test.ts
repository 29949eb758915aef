import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hindiWord } from './hindi.ts';
import { lines, phonemes } from './phonemes.ts';
import { symbolNumbers } from './symbols.ts';
import { tamilWord } from './tamil.ts';

const plain = (sounds: string | undefined): string | undefined => sounds?.replaceAll('ˈ', '');

test('Hindi’s silent vowels are silent, and the others are said', () => {
  assert.equal(plain(hindiWord('टमाटर')), 'ʈəmaːʈəɾ');
  assert.equal(plain(hindiWord('चालीस')), 'caːliːs');
  assert.equal(plain(hindiWord('अदरक')), 'ədɾək');
  assert.equal(plain(hindiWord('लहसुन')), 'ləhsʊn');
  assert.equal(plain(hindiWord('सरसों')), 'səɾso\u0303ː');
  assert.equal(plain(hindiWord('न')), 'nə');
});

test('anusvara is the nasal of the stop after it, and else a nasal vowel', () => {
  assert.equal(plain(hindiWord('क्विंटल')), 'kʋɪɳʈəl');
  assert.equal(plain(hindiWord('पंद्रह')), 'pəndɾəh');
  assert.equal(plain(hindiWord('पाँच')), 'pa\u0303ːc');
  assert.equal(plain(hindiWord('मैं')), 'mɛ\u0303ː');
});

test('a letter with its dot is one sound, however it is encoded', () => {
  assert.equal(hindiWord('प्याज़'), hindiWord('प्याज\u093C'));
  assert.equal(plain(hindiWord('भिण्डी')), 'bʰɪɳɖiː');
  assert.equal(plain(hindiWord('साढ़े')), 'saːɽʰeː');
});

test('Tamil stops are voiceless first and doubled, voiced after a nasal and between vowels', () => {
  assert.equal(plain(tamilWord('தக்காளி')), 'təkkaːlɪ');
  assert.equal(plain(tamilWord('வெங்காயம்')), 'ʋeŋɡaːjəm');
  assert.equal(plain(tamilWord('ரூபாய்')), 'ɾuːbaːj');
  assert.equal(plain(tamilWord('இரண்டு')), 'ɪɾəɳɖʊ');
  assert.equal(plain(tamilWord('காலிஃபிளவர்')), 'kaːlɪfɪləʋəɾ');
});

test('a digit or a letter of another script is never left out of speech: the text is refused', () => {
  assert.equal(phonemes('टमाटर 40 रुपये', 'hi'), undefined);
  assert.equal(phonemes('tomato', 'hi'), undefined);
  assert.equal(phonemes('₹', 'ta'), undefined);
});

test('every sound the tables can make is one the voice knows', () => {
  const letters = (from: number, to: number): string[] =>
    Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i));
  const scripts = { hi: letters(0x0901, 0x094d), ta: letters(0x0b82, 0x0bcd) } as const;
  for (const language of ['hi', 'ta'] as const) {
    const word = fc.array(fc.constantFrom(...scripts[language]), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(word, (some) => {
        const sounds = phonemes(some.join(''), language);
        if (sounds !== undefined) symbolNumbers(sounds);
      }),
    );
  }
});

test('a long text is cut at its stops, nothing lost and no line too long', () => {
  const text = 'aː biː cuː. de. fo, ga ha i';
  assert.deepEqual(lines(text, 13), ['aː biː cuː.', 'de.', 'fo, ga ha i']);
  fc.assert(
    fc.property(fc.stringMatching(/^[a-c ,.]{0,80}$/), fc.integer({ min: 3, max: 20 }), (sounds, most) => {
      const cut = lines(sounds, most);
      assert.ok(cut.every((line) => line.length <= most));
      assert.equal(cut.join('').replaceAll(' ', ''), sounds.replaceAll(' ', ''));
    }),
  );
});
