import { useState } from 'preact/hooks';
import { call } from '../api/client.ts';
import { me } from '../api/session.ts';
import { Screen } from '../design/board.tsx';
import { Field } from '../design/field.tsx';
import { Icon } from '../design/icon.tsx';
import { Marigold } from '../design/marigold.tsx';
import { Sheet } from '../design/sheet.tsx';
import { Show } from '../design/waiting.tsx';
import { EarSign } from '../speaking/ear-sign.tsx';
import { Listen } from '../speaking/listen.tsx';
import { useLoaded } from '../state/loaded.ts';
import { useMore } from '../state/more.tsx';
import { language, word } from '../state/words.ts';
import { LotSlip } from './slip.tsx';

/** What was looked for last, kept while the buyer looks at a lot. */
let lastSought = '';

/** A buyer's home: say or type what is wanted, and see who offers it. */
export function Find() {
  const [sought, setSought] = useState(lastSought);
  const [listening, setListening] = useState(false);
  const seek = (words: string) => {
    lastSought = words;
    setSought(words);
    setListening(false);
  };
  return (
    <Screen title={word('welcome', { name: me.value?.name ?? '' })} sub={`${me.value?.district}, ${me.value?.state}`}>
      <div class="speak-place">
        <Marigold label={word('findByVoice')} onPress={() => setListening(true)} />
        <p>{word('findExample')}</p>
        <EarSign />
      </div>
      <SearchField key={sought} sought={sought} onSeek={seek} />
      {sought === '' ? <Around /> : <Found sought={sought} />}
      {listening && (
        <Sheet title={word('findByVoice')} onClose={() => setListening(false)}>
          <Listen begins="at-once" example={word('findExample')} onHeard={({ text }) => seek(text)} />
        </Sheet>
      )}
    </Screen>
  );
}

function SearchField({ sought, onSeek }: { sought: string; onSeek: (words: string) => void }) {
  const [words, setWords] = useState(sought);
  return (
    <form
      class="stack"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onSeek(words.trim());
      }}
    >
      <Field
        kind="search"
        name="q"
        label={word('searchFor')}
        maxLength={200}
        value={words}
        onValue={setWords}
        after={
          <button type="submit" class="field-do" aria-label={word('search')} data-do="search">
            <Icon name="search" />
          </button>
        }
      />
    </form>
  );
}

function Found({ sought }: { sought: string }) {
  const { limit, button } = useMore();
  const found = useLoaded(`found/${language.value}/${sought}/${limit}`, () =>
    call('GET', '/products/search', { query: { q: sought, lang: language.peek(), limit } }),
  );
  return (
    <Show loaded={found}>
      {({ products, understood, fallback, cursor }) => (
        <>
          <h2>
            <span class="words">{sought}</span>
          </h2>
          <p class="slip-lines">
            {understood.crops.map(({ crop, name }) => (
              <span key={crop} class="tag is-good">
                {name}
              </span>
            ))}
            {understood.place && <span class="tag is-good">{understood.place.name}</span>}
          </p>
          {fallback && <p role="status">{fallback.detail}</p>}
          <Lots products={products} />
          {button(cursor)}
        </>
      )}
    </Show>
  );
}

/** Before anything is sought: what the buyer's own district has, or else the newest from the fields anywhere. */
function Around() {
  const { state = '', district = '' } = me.value ?? {};
  const around = useLoaded(`around/${state}/${district}`, async () => {
    const near = await call('GET', '/products', { query: { state, district } });
    return near.products.length > 0 ? near : call('GET', '/products', { query: { category: 'agriculture' } });
  });
  return (
    <>
      <h2>{word('onTheBoard')}</h2>
      <Show loaded={around}>{({ products }) => <Lots products={products} />}</Show>
    </>
  );
}

function Lots({ products }: { products: Parameters<typeof LotSlip>[0]['lot'][] }) {
  if (products.length === 0) return <p class="empty">{word('nothingFound')}</p>;
  return (
    <ul class="slips" data-shows="found">
      {products.map((lot) => (
        <LotSlip key={lot.productId} lot={lot} />
      ))}
    </ul>
  );
}
