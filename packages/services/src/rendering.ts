import type { Facts, LanguageCode, Meaning, Slot } from '@mandi/language/meaning';
import type { Context } from './context.ts';
import type { Rendering } from './said.ts';

/** Facts said in one language: to show, and to say aloud. */
export function renderingOf({ interpreter }: Context, facts: Facts, language: LanguageCode): Rendering {
  return {
    language,
    screen: interpreter.say(facts, language, 'screen'),
    speech: interpreter.say(facts, language, 'speech'),
  };
}

/** The facts as a question to say yes to. */
export function readBackOf({ interpreter }: Context, facts: Facts, language: LanguageCode): Rendering {
  return {
    language,
    screen: interpreter.askConfirm(facts, language, 'screen'),
    speech: interpreter.askConfirm(facts, language, 'speech'),
  };
}

/** What to ask next: first what is ambiguous, then what is missing. */
export function questionFor(
  { interpreter }: Context,
  facts: Facts,
  meaning: Meaning,
  missing: readonly Slot[],
): Rendering {
  const asked = { ...meaning, ...facts, missing };
  const language = meaning.language;
  return {
    language,
    screen: interpreter.ask(asked, language, 'screen'),
    speech: interpreter.ask(asked, language, 'speech'),
  };
}
