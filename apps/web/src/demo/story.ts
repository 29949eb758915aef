import { type PhoneDriver, pause } from './phone-driver.ts';
import { type Meaning, said } from './said.ts';
import { saysUntil } from './says-until.ts';

/** The two hands of the story. */
export interface Hands {
  readonly kaveri: PhoneDriver;
  readonly ramesh: PhoneDriver;
}

/** One step: what is seen, who acts, and how; left out where a person has already done it. */
export interface Step {
  readonly who: keyof Hands;
  readonly caption: string;
  /** What is said, in English, for those who read along. */
  readonly says?: string;
  readonly done?: (hands: Hands) => boolean;
  readonly act: (hands: Hands) => Promise<void>;
}

/** The lot of this story, once Kaveri has put it up. */
const told = { lot: '' };

/** From a spoken offer in Tamil to a deal with a Hindi speaker: the main job, through the same screens that people use. */
export const story: readonly Step[] = [
  signIn('kaveri', 'Kaveri, a farmer, signs in with her phone number. Her screen is in Tamil.'),
  signIn('ramesh', 'Ramesh, a wholesaler, signs in on his phone. His screen is in Hindi.'),
  {
    who: 'kaveri',
    caption: 'She presses the marigold and speaks her offer in Tamil.',
    says: said.offer.english,
    done: ({ kaveri }) => kaveri.shows('[data-shows="read-back"]') !== undefined || kaveri.here().startsWith('lot/'),
    act: async ({ kaveri }) => {
      await kaveri.tap('go-lots');
      await saysUntil(kaveri, 'offer', () => readsBack(kaveri, said.offer.means));
    },
  },
  {
    who: 'kaveri',
    caption: 'The offer is read back with exact facts. It counts only after her spoken “yes”.',
    says: said.yesTamil.english,
    done: ({ kaveri }) => kaveri.here().startsWith('lot/'),
    act: async ({ kaveri }) => {
      await pause(1_500);
      await saysUntil(kaveri, 'yesTamil', () => kaveri.shows('[data-shows="lot"]') !== undefined);
    },
  },
  {
    who: 'ramesh',
    caption:
      'Ramesh asks for tomatoes in Hindi, and finds the Tamil offer in his own language, the mandi rate beside it.',
    says: said.search.english,
    done: ({ ramesh }) => ramesh.here().startsWith('lot/'),
    act: async ({ kaveri, ramesh }) => {
      told.lot = kaveri.here().split('/')[1] ?? '';
      await ramesh.tap('go-find');
      await saysUntil(
        ramesh,
        'search',
        () => ramesh.shows(`[data-shows="found"] [data-lot="${told.lot}"]`) !== undefined,
      );
      await pause(1_500);
      await ramesh.tapOn(`[data-lot="${told.lot}"]`, 'Kaveri’s lot');
      await ramesh.see('[data-shows="lot"]', 'Kaveri’s lot');
    },
  },
  {
    who: 'ramesh',
    caption: 'He speaks a bid below her price.',
    says: said.bid.english,
    done: ({ ramesh }) =>
      ramesh.shows('[data-shows="read-back"]') !== undefined || ramesh.shows('[data-bid]') !== undefined,
    act: async ({ ramesh }) => {
      await saysUntil(ramesh, 'bid', () => readsBack(ramesh, said.bid.means));
    },
  },
  {
    who: 'ramesh',
    caption: 'It is read back to him in Hindi, and he says yes.',
    says: said.yesHindi.english,
    done: ({ ramesh }) => ramesh.shows('[data-bid]') !== undefined,
    act: async ({ ramesh }) => {
      await pause(1_500);
      await saysUntil(ramesh, 'yesHindi', () => ramesh.shows('[data-bid]') !== undefined);
    },
  },
  {
    who: 'kaveri',
    caption: 'The bid appears on her phone at once, with a real mandi rate beside it. She asks for a little more.',
    says: said.counter.english,
    done: ({ kaveri }) => kaveri.shows('[data-status="countered"], [data-status="accepted"]') !== undefined,
    act: async ({ kaveri }) => {
      await kaveri.see('[data-bid][data-status="open"]', 'Ramesh’s bid');
      await pause(1_500);
      await saysUntil(kaveri, 'counter', () => readsBack(kaveri, said.counter.means), 'counter');
      await pause(1_500);
      await kaveri.tap('yes');
      await kaveri.see('[data-status="countered"]', 'her price on the table');
    },
  },
  {
    who: 'ramesh',
    caption:
      'He says in the talk when he will come. Without a translation engine the facts are carried over, and the screen says so.',
    says: said.message.english,
    done: ({ ramesh }) => ramesh.shows('[data-shows="deal"]') !== undefined,
    act: async ({ ramesh }) => {
      await ramesh.see('[data-status="countered"]', 'her price');
      await ramesh.tap('talk');
      await saysUntil(ramesh, 'message', () => ramesh.shows('.is-mine .message-text') !== undefined);
    },
  },
  {
    who: 'kaveri',
    caption: 'Kaveri reads it in Tamil and answers; his own words are one tap away.',
    says: said.reply.english,
    done: ({ ramesh }) => ramesh.shows('[data-shows="deal"]') !== undefined,
    act: async ({ kaveri }) => {
      await kaveri.tap('talk');
      await kaveri.see('.message:not(.is-mine) .message-text', 'his message in Tamil');
      await pause(1_500);
      await kaveri.tap('original');
      await pause(1_500);
      await saysUntil(kaveri, 'reply', () => kaveri.shows('.is-mine .message-text') !== undefined);
      await pause(1_000);
      await kaveri.tap('go-lots');
    },
  },
  {
    who: 'ramesh',
    caption: 'Ramesh looks at her price beside the mandi rate. He accepts, and confirms what is read back.',
    done: ({ ramesh }) => ramesh.here().startsWith('deal/'),
    act: async ({ ramesh }) => {
      await ramesh.tap('go-bids');
      await ramesh.tap('accept');
      await ramesh.see('[data-shows="read-back"]', 'the terms read back');
      await pause(1_200);
      await ramesh.tap('yes');
      await ramesh.see('[data-shows="deal"]', 'the deal');
    },
  },
  {
    who: 'kaveri',
    caption: 'The deal stands on both phones: the same facts in Tamil and in Hindi, the words of both kept.',
    done: ({ kaveri }) => kaveri.here().startsWith('deal/'),
    act: async ({ kaveri }) => {
      await kaveri.tapOn(`[data-lot="${told.lot}"]`, 'her lot');
      await kaveri.tap('show-deal');
      await kaveri.see('[data-shows="deal"]', 'the deal');
    },
  },
];

/** Whether the sheet reads these figures back. */
function readsBack(phone: PhoneDriver, { kilos, rupees }: Required<Meaning>): boolean {
  const facts = phone.shows('[data-shows="read-back"]') && phone.shows('[data-shows="facts"]')?.textContent;
  return [kilos, rupees].every((figure) => facts?.includes(figure));
}

function signIn(who: keyof Hands, caption: string): Step {
  return {
    who,
    caption,
    done: (hands) => hands[who].shows('.ways') !== undefined,
    act: async (hands) => {
      const phone = hands[who];
      await phone.write('phone', phone.owner.phone.replace('+91 ', ''));
      await phone.tap('send-code');
      const shown = await phone.see('[data-shows="demo-code"]', 'the demo code (is the demo data there?)');
      await phone.write('code', shown.dataset['code'] ?? '');
      await phone.tap('enter');
      await phone.see('.ways', 'the market');
    },
  };
}
