import { allLanguages, createInterpreter, type Facts, type Interpreter, sharedNames } from '@mandi/language';
import type { BidView } from '@mandi/services/bids/wire';
import type { Actor } from './script.ts';
import type { Said } from './voice.ts';

export const interpreter: Interpreter = createInterpreter(allLanguages, sharedNames);

const languageNames = { ta: 'Tamil', hi: 'Hindi' } as const;

/** Prints the turns of the job. */
export interface Screen {
  note(text: string): void;
  turn(title: string): void;
  said(actor: Actor, said: Pick<Said, 'text' | 'by'>): void;
  readBack(text: string): void;
  /** The facts free of any language, and in both. */
  facts(facts: Facts): void;
}

export function screen(print: (line: string) => void): Screen {
  let turns = 0;
  return {
    note: (text) => print(text),
    turn(title) {
      turns++;
      print(`\n${turns}. ${title}`);
    },
    said: ({ name, language }, { text, by }) => print(`   ${name} (${languageNames[language]}, ${by}): “${text}”`),
    readBack: (text) => print(`   read back: ${text}`),
    facts({ act: _, ...facts }) {
      print(`   facts:  ${plainly(facts)}`);
      for (const language of ['ta', 'hi'] as const) {
        print(`   ${languageNames[language]}:  ${interpreter.say(facts, language, 'screen')}`);
      }
    },
  };
}

/** Facts as data, without any language's grammar. */
export function plainly({ crop, quantity, price, place, day }: Facts): string {
  const parts = [
    crop,
    quantity && `${quantity.amount} ${quantity.unit}`,
    price && `₹${price.rupees}${price.per === undefined ? '' : ` per ${price.per}`}`,
    place,
    day?.kind === 'date' && `${day.year}-${day.month}-${day.day}`,
  ];
  return parts.filter(Boolean).join(', ');
}

/** The real mandi price beside a bid. */
export function mandiLine({ mandi }: BidView): string {
  if (!mandi) return '   mandi price: none near';
  const { market, state, date, modal, kilometres } = mandi;
  const far = kilometres === undefined ? '' : `, ${kilometres} km`;
  return `   mandi price: ₹${modal.rupees} per ${modal.per} in ${market}, ${state}${far}, on ${date}`;
}
