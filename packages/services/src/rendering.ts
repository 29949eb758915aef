import type { Ambiguity, Facts, LanguageCode, Slot } from '@mandi/language/meaning';
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

/** The question that fills a missing slot or settles an ambiguity. */
export function questionOf({ interpreter }: Context, about: Slot | Ambiguity, language: LanguageCode): Rendering {
  return {
    language,
    screen: interpreter.ask(about, language, 'screen'),
    speech: interpreter.ask(about, language, 'speech'),
  };
}
