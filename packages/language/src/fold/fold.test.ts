import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { tables } from '../../test/interpreter.ts';
import { goods } from '../goods/goods.ts';
import { fold } from './fold.ts';

const letters = fc.oneof(
  fc.integer({ min: 0x20, max: 0x7e }),
  fc.integer({ min: 0x00a0, max: 0x017f }),
  fc.integer({ min: 0x0900, max: 0x097f }),
  fc.integer({ min: 0x0b80, max: 0x0bff }),
  fc.integer({ min: 0x0980, max: 0x0d7f }),
  fc.integer({ min: 0x0d40, max: 0x0d7f }),
  fc.integer({ min: 0x0600, max: 0x06ff }),
  fc.integer({ min: 0x1c50, max: 0x1c7f }),
  fc.integer({ min: 0xabc0, max: 0xabf9 }),
  fc.integer({ min: 0xfb50, max: 0xfeff }),
  fc.integer({ min: 0x0370, max: 0x045f }),
  fc.integer({ min: 0x2000, max: 0x2070 }),
  fc.integer({ min: 0xff01, max: 0xff5e }),
  fc.integer({ min: 0x1d400, max: 0x1d7ff }),
);
const text = fc.oneof(
  fc.array(letters, { maxLength: 40 }).map((codes) => String.fromCodePoint(...codes)),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);

const same = (one: string, other: string) => assert.equal(fold(one).text, fold(other).text);

describe('folding', () => {
  it('changes nothing more when done twice', () => {
    fc.assert(
      fc.property(text, (original) => {
        const once = fold(original).text;
        assert.equal(fold(once).text, once);
      }),
      { numRuns: 20_000 },
    );
  });

  it('gives the same for composed and decomposed text', () => {
    fc.assert(
      fc.property(text, (original) => same(original.normalize('NFC'), original.normalize('NFD'))),
      { numRuns: 5000 },
    );
  });

  it('maps each folded offset to an original one, never backwards, and the ends to the ends', () => {
    fc.assert(
      fc.property(text, (original) => {
        const folded = fold(original);
        let last = 0;
        for (let offset = 0; offset <= folded.text.length; offset += 1) {
          const mapped = folded.toOriginal(offset);
          assert.ok(mapped >= last && mapped <= original.length);
          last = mapped;
        }
        assert.equal(folded.toOriginal(folded.text.length), original.length);
      }),
      { numRuns: 5000 },
    );
  });

  it('levels nukta, chandrabindu, homorganic nasals, joiners, width, case and digits of either script', () => {
    same('प्याज़', 'प्याज़');
    same('प्याज़', 'प्याज');
    same('पाँच', 'पांच');
    same('पन्द्रह', 'पंद्रह');
    same('अङ्गूर', 'अंगूर');
    same('ＴＯＭＡＴＯ', 'tomato');
    same('५० किलो', '50 किलो');
    same('௫௦ கிலோ', '50 கிலோ');
    same('कि\u200dलो', 'किलो');
    same('கொ', 'கொ');
    assert.equal(fold('चालीस।').text, 'चालीस|');
  });

  it('levels the variants of Bengali and Assamese, Gurmukhi, Odia and Malayalam', () => {
    same('টমেটোৰ', 'টমেটোর');
    same('চাউৱল', 'চাউবল');
    same('উৎপাদন', 'উত্\u200dপাদন');
    same('ਪੱਕਾ', 'ਪਕਾ');
    same('ਪੰਜ', 'ਪਂਜ');
    same('ਗੋਭੀ ੲਿੱਕ', 'ਗੋਭੀ ਇਕ');
    same('ଵାର', 'ୱାର');
    same('ക്വിന്റൽ', 'ക്വിന്റല്\u200d');
    same('ക്വിന്റൽ', 'ക്വിന്റല്');
    same('ആറു്', 'ആറ്');
    same('പൗണ്ട്', 'പൌണ്ട്');
    same('ग॒', 'ग');
    same('बरऽ', "बर'");
  });

  it('levels the letter variants of Urdu, Sindhi and Kashmiri and drops the marks people leave out', () => {
    same('كيلو', 'کیلو');
    same('آلو', 'الو');
    same('روپئے', 'روپیے');
    same('قِیمَت', 'قیمت');
    same('پـــیاز', 'پیاز');
    same('ٹماٹر ۴۰ روپے', 'ٹماٹر ٤٠ روپے');
    same('ھے', 'ہے');
    same('ﭘﯿﺎﺯ', 'پیاز');
    same('سؤ', 'سو');
    assert.equal(fold('۴۰، ۲٫۵؟ ۱٬۰۰۰۔').text, '40, 2.5? 1,000.');
    assert.notEqual(fold('پھل').text, fold('پہل').text);
    assert.notEqual(fold('ڪ').text, fold('ک').text);
  });

  it('reads digits and stops of Ol Chiki and Meetei Mayek, and the nasal marks in one order', () => {
    assert.equal(fold('᱔᱐᱾ ꯴꯰꯫').text, '40| 40|');
    same('ᱦᱟᱸᱹ', 'ᱦᱟᱹᱸ');
    same('ᱦᱟᱺ', 'ᱦᱟᱸᱹ');
  });

  it('takes Cyrillic and Greek letters that look like Latin ones for these', () => {
    same('tоmatо', 'tomato'); // two-scripts: Cyrillic letters that look like Latin ones
    same('ΟΝΙΟΝ', 'onion');
  });

  it('keeps letters apart that make another word', () => {
    assert.notEqual(fold('गन्ना').text, fold('गना').text);
    assert.notEqual(fold('பல்லி').text, fold('பள்ளி').text);
  });

  it('never joins the names of two goods, but for the homonyms the tables declare', () => {
    for (const language of tables) {
      const declared = new Set(language.homonyms.flatMap(({ words }) => words.map((word) => fold(word).text)));
      const owner = new Map<string, string>();
      for (const { id } of goods) {
        const names = language.crops[id]?.slice(0, 3).flat() ?? [];
        for (const name of names.map((word) => fold(word).text)) {
          if (declared.has(name)) continue;
          const other = owner.get(name);
          assert.ok(other === undefined || other === id, `${language.code}: ${name} is ${other} and ${id}`);
          owner.set(name, id);
        }
      }
    }
  });

  it('is linear: a million characters in well under a second', () => {
    const started = process.cpuUsage().user;
    assert.equal(fold('टमाटर '.repeat(170_000)).text.length, 1_020_000);
    assert.ok(process.cpuUsage().user - started < 2_000_000);
  });
});
