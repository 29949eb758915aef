import type { Facts, LanguageCode, Meaning } from '@mandi/language/meaning';
import type { Standpoint } from '@mandi/market/prices';
import type { AccessClaims } from '@mandi/ports';
import { person } from '@mandi/records';
import type { Context } from '../context.ts';
import { questionFor } from '../rendering.ts';
import { standpointAt, standpointNamed } from './standpoint.ts';
import type { PricesAnswer, Question } from './wire.ts';

/** A question for prices, however it came. */
export interface Asked {
  readonly text: string;
  readonly language: LanguageCode;
  readonly crop?: string | undefined;
  readonly state?: string | undefined;
  readonly district?: string | undefined;
  readonly caller: AccessClaims | undefined;
}

type Placed = { readonly at: Standpoint; readonly from: PricesAnswer['place']['from'] };
type Back = Omit<Question, 'heard'>;

/** The crop that was asked for, or what to ask back: it is never guessed. */
export function cropAsked(context: Context, asked: Asked, meaning: Meaning): string | Back {
  if (asked.crop !== undefined) return asked.crop;
  const choices = choicesOf(meaning, 'crop');
  if (choices.length > 1)
    return backAbout(context, meaning, 'crop-ambiguous', choices, (facts) => cropChoice(context, facts, asked));
  return meaning.crop ?? backAbout(context, meaning, 'crop-needed', [], () => undefined);
}

function cropChoice(context: Context, { crop }: Facts, { language }: Asked): Question['choices'][number] | undefined {
  return crop && { label: context.interpreter.name(crop, language), crop };
}

/** Where the prices are wanted: chosen, said, or else the caller's own district. */
export async function placeAsked(context: Context, asked: Asked, meaning: Meaning): Promise<Placed | Back> {
  if (asked.state !== undefined || asked.district !== undefined) {
    const at = standpointNamed(context, asked, asked.language);
    if (at) return { at, from: 'chosen' };
  }
  const said = placeSaid(context, asked, meaning);
  if (said) return said;
  const own = asked.caller && (await person(context.store, asked.caller.userId));
  const at = own && standpointNamed(context, own, own.languages[0] ?? asked.language);
  return at ? { at, from: 'profile' } : backAbout(context, meaning, 'place-needed', [], () => undefined);
}

function placeSaid(context: Context, asked: Asked, meaning: Meaning): Placed | Back | undefined {
  const choices = choicesOf(meaning, 'place');
  const places = new Map(choices.map((facts) => [districtKey(facts), facts]));
  if (places.size > 1) {
    return backAbout(context, meaning, 'place-ambiguous', choices, (facts) => placeChoice(context, facts, asked));
  }
  // A district and the markets in it that share its name are one place.
  const place = meaning.place ?? choices[0]?.place;
  const at = place && standpointAt(place);
  return at && { at, from: 'words' };
}

function districtKey({ place }: Facts): string {
  const at = place && standpointAt(place);
  return at ? `${at.state}/${at.district ?? ''}` : '';
}

function placeChoice(context: Context, { place }: Facts, { language }: Asked): Question['choices'][number] | undefined {
  const at = place && standpointAt(place);
  if (!at) return undefined;
  const label = `${context.interpreter.name(place, language)} (${at.state})`;
  return { label, state: at.state, ...(at.district !== undefined && { district: at.district }) };
}

function choicesOf({ ambiguous }: Meaning, slot: 'crop' | 'place'): readonly Facts[] {
  return ambiguous.find((one) => one.slot === slot)?.choices ?? [];
}

function backAbout(
  context: Context,
  meaning: Meaning,
  code: Question['code'],
  choices: readonly Facts[],
  choice: (facts: Facts) => Question['choices'][number] | undefined,
): Back {
  const slot = code.startsWith('crop') ? 'crop' : 'place';
  const about = { ...meaning, ambiguous: meaning.ambiguous.filter((one) => one.slot === slot) };
  const question = questionFor(context, {}, about, [slot]);
  return { kind: 'question', code, question, choices: choices.map(choice).filter((one) => one !== undefined) };
}
