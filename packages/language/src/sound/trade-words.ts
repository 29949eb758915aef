import { fold } from '../fold/fold.ts';
import { entriesOf } from '../read/entries.ts';
import type { Kind, Meant, NumberWord } from '../read/senses.ts';
import { tokenize } from '../read/tokens.ts';
import type { LanguageTables } from '../tables.ts';
import { weight } from './distance.ts';
import { ordinaryWords } from './ordinary-words.ts';
import { segments } from './segments.ts';

/** What a word of the trade is for: numbers are held to more than names, names to more than the rest. */
export type Role = 'number' | 'crop' | 'unit' | 'money' | 'other';

/** A word or phrase of the trade as it sounds. Two with one `meaning` are the same thing said in two ways. */
export interface TradeWord {
  readonly said: string;
  readonly role: Role;
  readonly meaning: string;
  readonly sounds: Uint8Array;
  readonly weight: number;
  readonly latin: boolean;
  /** A common word otherwise. */
  readonly weak: boolean;
}

/** Kinds that are not looked for by sound: there are too many places, and the rest are too short or too common. */
const notHeard: ReadonlySet<Kind> = new Set([
  'place',
  'ordinary',
  'minus',
  'of',
  'placeBefore',
  'placeAfter',
  'not',
  'noAnswer',
  'range',
  'atAfter',
  'atBefore',
]);

/** A word must have so many sounds before another can be taken for it. */
const fewestSounds = 3;

const moneyKinds: ReadonlySet<Kind> = new Set(['rupee', 'paisa', 'price', 'per']);

/** What a kind of word is for. */
export function roleOf(kind: Kind): Role {
  if (kind === 'number' || kind === 'crop' || kind === 'unit') return kind;
  return moneyKinds.has(kind) ? 'money' : 'other';
}

/** A number's value and what it does; whether more of the number may follow is no other meaning. */
function numberMeaning(word: NumberWord): string {
  const { role, value, power, quarters } = { value: '', power: '', quarters: '', ...word };
  return `${role} ${value}${power}${quarters}`;
}

function meaningOf(meant: Meant): string {
  if (meant.kind === 'number') return numberMeaning(meant.word);
  if (meant.kind === 'crop') return `crop ${meant.crops.join(' ')}`;
  if (meant.kind === 'unit') return `unit ${meant.unit}`;
  if (meant.kind === 'act') return `act ${meant.phrase.act}`;
  if (meant.kind === 'variety') return `variety ${meant.variety.id}`;
  return meant.kind;
}

/** The words and phrases of a language's tables that are looked for by sound. */
export function tradeWordsOf(tables: LanguageTables): readonly TradeWord[] {
  return allWordsOf(tables).filter(({ sounds, weak }) => sounds.length >= fewestSounds && !weak);
}

/** Every number word, the short ones and the common ones among them: what may have been said where a number belongs. */
export function numberWordsOf(tables: LanguageTables): readonly TradeWord[] {
  return allWordsOf(tables).filter(({ role }) => role === 'number');
}

function allWordsOf(tables: LanguageTables): readonly TradeWord[] {
  const found = new Map<string, TradeWord>();
  entriesOf(tables, {}, (phrase, meant, weak) => {
    if (notHeard.has(meant.kind)) return;
    const folded = fold(phrase).text;
    const sounds = segments(folded.replaceAll(' ', ''));
    if (sounds.length === 0) return;
    const [role, meaning] = [roleOf(meant.kind), meaningOf(meant)];
    const code = folded.charCodeAt(0);
    const word: TradeWord = {
      said: phrase,
      role,
      meaning,
      sounds,
      weight: weight(sounds),
      latin: code >= 0x61 && code <= 0x7a,
      weak: weak === true,
    };
    const key = `${folded} ${role} ${meaning}`;
    if (!found.has(key)) found.set(key, word);
  });
  return [...found.values()];
}

/** Every single word that stands in some phrase of the tables, folded; places, of which there are thousands, are left to the reader. */
export function knownWordsOf(tables: readonly LanguageTables[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (const language of tables) {
    for (const word of (ordinaryWords[language.code] ?? '').split(/\s+/)) known.add(fold(word).text);
    entriesOf(language, {}, (phrase, meant) => {
      if (meant.kind === 'place') return;
      for (const { text } of tokenize(fold(phrase).text)) known.add(text);
    });
  }
  return known;
}

/** Kinds of words that a recogniser is told to expect. */
const expectedRoles: ReadonlySet<Role> = new Set(['number', 'crop', 'unit', 'money']);

/** Words a recogniser may expect in a market, each once, in the language's own script: names of goods and units, money, and every number alike. */
export function expectedWordsOf(tables: LanguageTables): readonly string[] {
  const words = tradeWordsOf(tables).filter(
    ({ role, latin }) => expectedRoles.has(role) && latin === (tables.script === 'latin'),
  );
  return [...new Set(words.flatMap(({ said }) => said.split(' ')))];
}
