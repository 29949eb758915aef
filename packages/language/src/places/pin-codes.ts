import type { PlaceId } from '../meaning.ts';
import { codesByDistrict } from './pin-codes.generated.ts';

let districts: ReadonlyMap<number, PlaceId> | undefined;

/**
 * The district of a PIN code of six digits, or undefined for a code that is not listed: none is guessed from its neighbours. From GeoNames
 * postal codes (CC BY 4.0), whose districts are older than the directory's: a district divided since then is named as it was. Large:
 * loaded on demand, unpacked at the first question.
 */
export function districtOfPinCode(code: string): PlaceId | undefined {
  if (!/^[1-9]\d{5}$/.test(code)) return undefined;
  districts ??= new Map(
    Object.entries(codesByDistrict).flatMap(([district, packed]) =>
      unpacked(packed).map((each) => [each, `district:${district}` as PlaceId] as const),
    ),
  );
  return districts.get(Number(code));
}

/** "563101 1x9 2": the first code, then steps to the next ones, each with how often it is taken when more than once. */
function unpacked(packed: string): readonly number[] {
  const [first, ...steps] = packed.split(' ');
  const codes = [Number(first)];
  for (const written of steps) {
    const [step, times = '1'] = written.split('x');
    for (let taken = 0; taken < Number(times); taken += 1) codes.push((codes.at(-1) ?? 0) + Number(step));
  }
  return codes;
}
