import type { Ambiguity, Facts, Form, LanguageCode, Meaning, PlaceId, Slot } from '@mandi/language';
import { findPlace } from '@mandi/language/places/places';
import type { Standpoint } from '@mandi/market/prices';
import type { AccessClaims } from '@mandi/ports';
import { person } from '@mandi/records';
import type { Context } from '../context.ts';
import type { Rendering } from '../spoken/said.ts';
import { standpointAt, standpointNamed } from './standpoint.ts';
import type { PricesAnswer, Question } from './wire.ts';
import { priceWordsIn } from './words.ts';

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

type Choice = Question['choices'][number];

/** The crop that was asked for, or what to ask back: it is never guessed. */
export function cropAsked(context: Context, asked: Asked, meaning: Meaning): string | Back {
  if (asked.crop !== undefined) return asked.crop;
  const { language } = asked;
  const open = meaning.ambiguous.find(({ slot }) => slot === 'crop');
  if (open) {
    const question = asking(context, open, language);
    return {
      kind: 'question',
      code: 'crop-ambiguous',
      question,
      choices: chosenFrom(open, cropChoice(context, language)),
    };
  }
  if (meaning.crop !== undefined) return meaning.crop;
  return { kind: 'question', code: 'crop-needed', question: asking(context, 'crop', language), choices: [] };
}

function cropChoice(context: Context, language: LanguageCode): (facts: Facts) => Choice | undefined {
  return ({ crop }) => crop && { label: context.interpreter.name('crop', crop, language), crop };
}

/** Where the prices are wanted: chosen, said, or else the caller's own district. */
export async function placeAsked(context: Context, asked: Asked, meaning: Meaning): Promise<Placed | Back> {
  if (asked.state !== undefined || asked.district !== undefined) {
    const at = standpointNamed(context, asked, asked.language);
    return at ? { at, from: 'chosen' } : placeNeeded(context, asked.language);
  }
  const said = placeSaid(context, asked.language, meaning);
  if (said) return said;
  const own = asked.caller && (await person(context.store, asked.caller.userId));
  const at = own && standpointNamed(context, own, own.languages[0] ?? asked.language);
  return at ? { at, from: 'profile' } : placeNeeded(context, asked.language);
}

function placeNeeded(context: Context, language: LanguageCode): Back {
  return { kind: 'question', code: 'place-needed', question: asking(context, 'place', language), choices: [] };
}

function placeSaid(context: Context, language: LanguageCode, meaning: Meaning): Placed | Back | undefined {
  const open = meaning.ambiguous.find(({ slot }) => slot === 'place');
  if (open) {
    const choices = chosenFrom(open, placeChoice(context, language));
    return { kind: 'question', code: 'place-ambiguous', question: whichPlace(choices, language), choices };
  }
  const at = meaning.place && standpointAt(meaning.place);
  return at && { at, from: 'words' };
}

function placeChoice(context: Context, language: LanguageCode): (facts: Facts) => Choice | undefined {
  return ({ place }) => {
    const at = place && standpointAt(place);
    if (!at) return undefined;
    const names = around(place).map((id) => context.interpreter.name('place', id, language));
    const label = [...new Set(names)].join(', ');
    return { label, state: at.state, ...(at.district !== undefined && { district: at.district }) };
  };
}

/** The place, its district and its state. */
function around(place: PlaceId): readonly PlaceId[] {
  const outer = findPlace(place)?.within;
  return outer === undefined ? [place] : [place, ...around(outer)];
}

/** Two markets of one district are one choice: the district is what is sent back. */
function chosenFrom({ choices }: Ambiguity, choice: (facts: Facts) => Choice | undefined): Choice[] {
  const found = choices.map(choice).filter((one) => one !== undefined);
  return [...new Map(found.map((one) => [JSON.stringify([one.crop, one.state, one.district]), one])).values()];
}

function asking({ interpreter }: Context, about: Slot | Ambiguity, language: LanguageCode): Rendering {
  const said = (form: Form) => interpreter.ask(about, language, form);
  return { language, screen: said('screen'), speech: said('speech') };
}

function whichPlace(choices: readonly Choice[], language: LanguageCode): Rendering {
  const { whichPlace: sentence, or } = priceWordsIn(language);
  const question = sentence.replace('{choices}', choices.map(({ label }) => label).join(or));
  return { language, screen: question, speech: question };
}
