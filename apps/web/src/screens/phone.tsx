import type { ComponentType } from 'preact';
import { me } from '../api/session.ts';
import { Notices } from '../design/notice.tsx';
import { here } from '../navigation/here.ts';
import { language, word } from '../state/words.ts';
import { Chat } from './chat.tsx';
import { Chats } from './chats.tsx';
import { ChooseLanguage } from './choose-language.tsx';
import { Deal } from './deal.tsx';
import { Find } from './find.tsx';
import { Lot } from './lot.tsx';
import { Me } from './me.tsx';
import { MyBids } from './my-bids.tsx';
import { MyLots } from './my-lots.tsx';
import { News } from './news.tsx';
import { Rates } from './rates.tsx';
import { SignIn } from './sign-in.tsx';
import { Ways } from './ways.tsx';

/** The screen for each first part of an address. */
const screens: Readonly<Record<string, ComponentType<{ id: string }>>> = {
  lots: MyLots,
  find: Find,
  bids: MyBids,
  rates: Rates,
  talk: Chats,
  lot: Lot,
  chat: Chat,
  deal: Deal,
  me: Me,
  language: ChooseLanguage,
};

/** The whole app on one phone. */
export function Phone() {
  if (!language.value) return <ChooseLanguage />;
  if (!me.value) return here.value[0] === 'language' ? <ChooseLanguage /> : <SignIn />;
  const [name = '', id = ''] = here.value;
  const home = me.value.userType === 'vendor' ? MyLots : Find;
  const Screen = screens[name] ?? home;
  return (
    <div class="phone">
      <a class="skip" href="#content" onClick={skip}>
        {word('skipToContent')}
      </a>
      <Screen key={`${name}/${id}/${language.value}`} id={id} />
      <Ways />
      <News />
      <Notices />
    </div>
  );
}

/** The hash is the address of the screen, so the jump is made by hand. */
function skip(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
