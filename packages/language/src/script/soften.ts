import { isVowelSound, nasal, type Sound } from './sounds.ts';

/** The soft stop said for each hard one between vowels and after a nasal. */
const soft: ReadonlyMap<Sound, Sound> = new Map([
  [0x15, 0x17],
  [0x1f, 0x21],
  [0x24, 0x26],
  [0x2a, 0x2c],
]);

const isNasal = (sound: Sound | undefined): boolean =>
  sound !== undefined && [nasal, 0x19, 0x1e, 0x23, 0x28, 0x29, 0x2e].includes(sound);

/** The sounds as they are said where one letter stands for the hard stop and the soft one. */
export function softened(sounds: readonly Sound[]): readonly Sound[] {
  return sounds.map((sound, at) => {
    const before = sounds[at - 1];
    const between = isVowelSound(sounds[at + 1]) && (isVowelSound(before) || isNasal(before));
    return between ? (soft.get(sound) ?? sound) : sound;
  });
}
