import type { AnswerOf } from '@mandi/services/http/client';
import { useEffect } from 'preact/hooks';
import { call } from '../api/client.ts';
import { me } from '../api/session.ts';
import { Screen } from '../design/board.tsx';
import { Named } from '../design/named.tsx';
import { hush } from '../design/notice.tsx';
import { Show } from '../design/waiting.tsx';
import { address } from '../navigation/here.ts';
import { FactList } from '../speaking/fact-list.tsx';
import { momentText, rupees } from '../state/amounts.ts';
import { useLoaded } from '../state/loaded.ts';
import { isScreenLanguage, screenLanguages, word } from '../state/words.ts';

type DealView = AnswerOf<'GET', '/bids/{bidId}/deal'>;
type Party = DealView['vendor'];

/** What two people agreed on, stamped, in both their languages, with the words of both. */
export function Deal({ id }: { id: string }) {
  useEffect(hush, []);
  const deal = useLoaded(`deal/${id}`, () => call('GET', '/bids/{bidId}/deal', { params: { bidId: id } }));
  return (
    <Screen title={word('deal')} back={address()}>
      <Show loaded={deal}>{(shown) => <DealWhole deal={shown} />}</Show>
    </Screen>
  );
}

function DealWhole({ deal }: { deal: DealView }) {
  const mine = deal.vendor.userId === me.value?.userId ? deal.vendor : deal.buyer;
  const other = mine === deal.vendor ? deal.buyer : deal.vendor;
  return (
    <section class="slip stack" data-shows="deal">
      <div class="deal-head">
        <h2>{word('dealFacts')}</h2>
        <p class="stamp">{word('dealDone')}</p>
      </div>
      <FactList facts={deal.facts} />
      <p class="slip-head">
        <strong>{word('total')}</strong> <strong class="slip-price">{rupees(deal.total)}</strong>
      </p>
      <div class="renderings">
        <Rendering title={word('inYourWords')} party={mine} />
        <Rendering title={word('inTheirWords')} party={other} />
      </div>
      <p class="slip-lines">
        <span>
          {word('seller')}: <Named shown={deal.vendor.nameShown} original={deal.vendor.name} />
        </span>
        <span>
          {word('buyer')}: <Named shown={deal.buyer.nameShown} original={deal.buyer.name} />
        </span>
        <span>{momentText(deal.agreedAt, Date.now())}</span>
      </p>
      <h3>{word('wordsKept')}</h3>
      <ul class="stack">
        {[...(deal.listingWords ?? []), ...(deal.vendor.words ?? []), ...(deal.buyer.words ?? [])].map((said) => (
          <li key={said.text} class="words" lang={said.language}>
            {said.text}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Rendering({ title, party }: { title: string; party: Party }) {
  const { language, screen } = party.rendering;
  return (
    <div class="rendering">
      <h3>
        {title} · {isScreenLanguage(language) ? screenLanguages[language] : language}
      </h3>
      <p lang={language} data-rendering={language}>
        {screen}
      </p>
    </div>
  );
}
