import { fold } from '../fold/fold.ts';
import type { Expectation } from '../meaning.ts';
import type { Atlas } from '../places/place.ts';
import { type Element, means } from './elements.ts';
import { noSenses, type Senses, toSenses } from './senses.ts';
import { isAtBefore, isRupee } from './tidy.ts';

/** What people call the code, in every script; Tamil and Malayalam only in full, for there "pin" is "after". Unreviewed. */
const names: ReadonlySet<string> = new Set(
  [
    'pin',
    'pincode',
    'zipcode',
    'postcode',
    'ਪਿਨਕੋਡ',
    'ପିନ୍‌କୋଡ',
    'பின்கோட்',
    'పిన్ కోడ్',
    'पिन',
    'पिनकोड',
    'পিন',
    'পিনকোড',
    'પિન',
    'પિનકોડ',
    'ਪਿੰਨ',
    'ਪਿੰਨਕੋਡ',
    'ପିନ୍',
    'ପିନକୋଡ',
  ]
    .concat(['பின்கோடு', 'పిన్', 'పిన్‌కోడ్', 'పిన్కోడ్', 'ಪಿನ್', 'ಪಿನ್‌ಕೋಡ್', 'ಪಿನ್ಕೋಡ್', 'പിൻകോഡ്', 'പിന്‍കോഡ്', 'پن', 'پنکوڈ'])
    .map((name) => fold(name).text),
);

/** Words for it that mean something else too: they name it only straight before a code that is listed. */
const closeNames: ReadonlySet<string> = new Set(
  ['பின்', 'പിൻ', 'പിന്‍', 'ਪਿਨ', 'ପିନ', 'کوڈ'].map((name) => fold(name).text),
);

/** So many words may stand between: "PIN code number is 563101". */
const farthest = 4;

const sixDigits = /^[1-9]\d{5}$/;

/**
 * Turns six digits that are a PIN code into the district they lie in. They are one beside its name, and where nothing else was said and
 * no price or quantity was asked for. A code that is not listed is no place, and beside its name no amount either.
 */
export function takePinCodes(elements: Element[], atlas: Atlas, { expecting }: Expectation): Element[] {
  for (let at = 0; at < elements.length; at += 1) {
    joinHalves(elements, at);
    const element = elements[at] as Element;
    if (element.parts?.[0]?.role !== 'digits' || !sixDigits.test(element.text)) continue;
    const listed = atlas.districtOfPinCode(element.text);
    const named = isNamed(elements, at) || (listed !== undefined && isCloselyNamed(elements, at));
    if (!named && !(expecting === undefined && isAlone(elements, at))) continue;
    const place = listed;
    if (place === undefined && !named) continue;
    const senses: Senses =
      place === undefined ? noSenses : toSenses([{ kind: 'place', place, language: undefined, spelled: element.text }]);
    elements[at] = { ...element, text: `pin ${element.text}`, parts: undefined, senses };
  }
  return elements;
}

/** Whether there are only symbols beside it; told by the first word or number that is not. */
const isAlone = (elements: readonly Element[], at: number): boolean =>
  elements.every(({ symbol }, other) => other === at || symbol !== '');

/** Whether the name of the code stands close before, with no other number between, or right after. */
function isNamed(elements: readonly Element[], at: number): boolean {
  if (names.has(elements[at + 1]?.text ?? '')) return true;
  for (let before = at - 1; before >= 0 && before >= at - farthest; before -= 1) {
    if (names.has(elements[before]?.text ?? '')) return true;
    if (elements[before]?.parts !== undefined) return false;
  }
  return false;
}

/** Straight before the code, or with one word between ("പിൻ കോഡ് 673001"). */
const isCloselyNamed = (elements: readonly Element[], at: number): boolean =>
  closeNames.has(elements[at - 1]?.text ?? '') ||
  (elements[at - 1]?.parts === undefined && closeNames.has(elements[at - 2]?.text ?? ''));

/** "PIN 110 001": after its name a code may be said in two halves. */
function joinHalves(elements: Element[], at: number): void {
  const [first, second] = [elements[at], elements[at + 1]];
  if (first === undefined || second === undefined || second.start - first.end !== 1) return;
  if (first.text.length !== 3 || second.text.length !== 3) return;
  if (!/^[1-9]\d\d$/.test(first.text) || !/^\d{3}$/.test(second.text)) return;
  if (!isNamed(elements, at) && !isCloselyNamed(elements, at)) return;
  elements.splice(at, 2, { ...first, end: second.end, text: first.text + second.text });
}

/** A code that is listed and that no money or price stands beside, nor a unit after. */
export function barePinCodes(elements: readonly Element[], atlas: Atlas): readonly Element[] {
  return elements.filter((element, at) => {
    if (element.number?.digits !== true || !sixDigits.test(element.text)) return false;
    const [before, after] = [elements[at - 1], elements[at + 1]];
    if (isMoney(before) || isMoney(after) || means(after, 'unit') || means(elements[at - 2], 'price')) return false;
    return atlas.districtOfPinCode(element.text) !== undefined;
  });
}

const isMoney = (element: Element | undefined): boolean =>
  isRupee(element) || isAtBefore(element) || element?.symbol === '/' || moneyWords.some((kind) => means(element, kind));
const moneyWords = ['price', 'paisa', 'per', 'of', 'range', 'each'] as const;
