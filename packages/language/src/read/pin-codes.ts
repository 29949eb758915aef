import { fold } from '../fold/fold.ts';
import type { Expectation } from '../meaning.ts';
import type { Atlas } from '../places/place.ts';
import type { Element } from './elements.ts';
import { noSenses, type Senses, toSenses } from './senses.ts';

/** What people call the code, in every script; Tamil and Malayalam only in full, for there "pin" is "after". Unreviewed. */
const names: ReadonlySet<string> = new Set(
  ['pin', 'pincode', 'zipcode', 'पिन', 'पिनकोड', 'পিন', 'পিনকোড', 'પિન', 'પિનકોડ', 'ਪਿੰਨ', 'ਪਿੰਨਕੋਡ', 'ପିନ୍', 'ପିନକୋଡ']
    .concat(['பின்கோடு', 'పిన్', 'పిన్‌కోడ్', 'పిన్కోడ్', 'ಪಿನ್', 'ಪಿನ್‌ಕೋಡ್', 'ಪಿನ್ಕೋಡ್', 'പിൻകോഡ്', 'പിന്‍കോഡ്', 'پن', 'پنکوڈ'])
    .map((name) => fold(name).text),
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
    const element = elements[at] as Element;
    if (!sixDigits.test(element.text) || element.parts?.[0]?.role !== 'digits') continue;
    const named = isNamed(elements, at);
    if (!named && !(expecting === undefined && isAlone(elements, at))) continue;
    const place = atlas.districtOfPinCode(element.text);
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
