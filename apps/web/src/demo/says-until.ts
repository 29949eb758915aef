import { signal } from '@preact/signals';
import { CannotGoOn, type PhoneDriver } from './phone-driver.ts';
import { audioOf, type SaidName, said } from './said.ts';

/** What the story says of itself while it goes on. */
export const aside = signal<string | undefined>(undefined);

/** The server's ear loads its model at the first word, which takes a small machine most of a minute. */
const patience = 120_000;
/** A phone that shows neither what was wanted nor any work for so long has understood something else. */
const misheardAfter = 1_500;

/**
 * Plays the recording to the phone until it shows what was meant. A recogniser may mishear: then the same words are given as text, and
 * the story says so. Errors: `CannotGoOn`.
 */
export async function saysUntil(
  phone: PhoneDriver,
  name: SaidName,
  reached: () => boolean,
  opens = 'speak',
): Promise<void> {
  const { text } = said[name];
  aside.value = undefined;
  await phone.say({ text, audio: audioOf(name) }, opens);
  if (await comes(phone, reached)) return;
  const heard = phone.shows('.words')?.textContent;
  aside.value = `${phone.owner.name}’s recording was ${heard ? `heard as “${heard}”` : 'not understood'}; it is said again from its transcript.`;
  const answersYes = name === 'yesTamil' || name === 'yesHindi';
  if (!answersYes && phone.shows('[data-do="no"]')) await phone.tap('no');
  await phone.say({ text }, phone.sheet() ? 'speak' : opens);
  if (!(await comes(phone, reached))) throw new CannotGoOn(`${phone.owner.name}’s phone did not understand “${text}”.`);
}

async function comes(phone: PhoneDriver, reached: () => boolean): Promise<boolean> {
  const until = performance.now() + patience;
  let busy = performance.now();
  while (performance.now() < until) {
    if (reached()) return true;
    if (phone.shows('.is-listening, .waiting')) busy = performance.now();
    if (performance.now() - busy > misheardAfter) return false;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  return false;
}
