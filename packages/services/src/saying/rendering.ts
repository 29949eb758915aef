import type { Interpreter } from '@mandi/language';
import type { Ambiguity, Decimal, Facts, Form, LanguageCode, Slot, UnitId } from '@mandi/language/meaning';
import { type ErrorData, isErrorCode } from '@mandi/market';
import type { Context } from '../context.ts';
import { filled, problemsIn } from '../http/sentences.ts';
import type { Rendering } from '../spoken/said.ts';
import { placeIn } from './names.ts';

/** How many renderings are kept; the oldest goes first. */
const mostKept = 4_000;
const kept = new WeakMap<Interpreter, Map<string, Rendering>>();

/** Facts said in one language: to show, and to say aloud. The same facts are asked for again and again, and their sentence never changes. */
export function renderingOf({ interpreter }: Context, facts: Facts, language: LanguageCode): Rendering {
  let renderings = kept.get(interpreter);
  if (!renderings) kept.set(interpreter, (renderings = new Map()));
  const key = `${language} ${JSON.stringify(facts)}`;
  const known = renderings.get(key);
  if (known) return known;
  const screen = interpreter.say(facts, language, 'screen');
  const rendering = { language, screen, speech: interpreter.say(facts, language, 'speech') };
  if (renderings.size >= mostKept) for (const oldest of renderings.keys()) if (renderings.delete(oldest)) break;
  renderings.set(key, rendering);
  return rendering;
}

/** The facts as a question to say yes to; a place without a name in the language in the reader's script. */
export function readBackOf(context: Context, facts: Facts, language: LanguageCode): Rendering {
  const { interpreter } = context;
  const asked = (form: Form): string => {
    const question = interpreter.askConfirm(facts, language, form);
    if (facts.place === undefined) return question;
    return question.replace(interpreter.name('place', facts.place, language), placeIn(context, facts.place, language));
  };
  return { language, screen: asked('screen'), speech: asked('speech') };
}

/** The question that fills a missing slot or settles an ambiguity. */
export function questionOf({ interpreter }: Context, about: Slot | Ambiguity, language: LanguageCode): Rendering {
  return {
    language,
    screen: interpreter.ask(about, language, 'screen'),
    speech: interpreter.ask(about, language, 'speech'),
  };
}

/** The question how many kilos one of the unit is, with the weights that are known to be used. */
export function weightQuestion(
  { interpreter }: Context,
  unit: UnitId,
  kilograms: readonly Decimal[],
  language: LanguageCode,
): Rendering {
  return {
    language,
    screen: interpreter.askWeight(unit, kilograms, language, 'screen'),
    speech: interpreter.askWeight(unit, kilograms, language, 'speech'),
  };
}

/** The question with the market's sentence of why it is asked before it; the question alone for a problem that the market has no sentence for. */
export function withReason(
  { interpreter }: Context,
  problem: string,
  { amount, unit }: ErrorData,
  { language, screen, speech }: Rendering,
): Rendering {
  if (!isErrorCode(problem) || (amount === undefined && unit === undefined)) return { language, screen, speech };
  const reason = (form: Form) =>
    filled(problemsIn(language).sentences[problem], {
      ...(typeof amount === 'string' && { amount: interpreter.sayNumber(amount as Decimal, language, form) }),
      ...(typeof unit === 'string' && { unit: interpreter.name('unit', unit, language) }),
    });
  return { language, screen: `${reason('screen')} ${screen}`, speech: `${reason('speech')} ${speech}` };
}
