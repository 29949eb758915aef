import type { AnswerOf } from '@mandi/services/http/client';
import { useState } from 'preact/hooks';
import { call } from '../api/client.ts';
import { Screen } from '../design/board.tsx';
import { Button } from '../design/button.tsx';
import { Marigold } from '../design/marigold.tsx';
import { Sheet } from '../design/sheet.tsx';
import { Show } from '../design/waiting.tsx';
import { EarSign } from '../speaking/ear-sign.tsx';
import { Listen } from '../speaking/listen.tsx';
import { readAloud } from '../speech/voice.ts';
import { useLoaded } from '../state/loaded.ts';
import { language, word } from '../state/words.ts';
import { RateBoard } from './rate-board.tsx';

type Answer = AnswerOf<'GET', '/prices/query'>;
type Choice = Extract<Answer, { kind: 'question' }>['choices'][number];

/** A question in words, with what was chosen where they were not enough. */
interface Asked {
  readonly q: string;
  readonly chosen: Omit<Choice, 'label'>;
}

/** "What is tomato in Kolar?", asked and answered aloud. */
export function Rates() {
  const [asked, setAsked] = useState<Asked | undefined>(undefined);
  const [listening, setListening] = useState(false);
  return (
    <Screen title={word('prices')}>
      <div class="speak-place">
        <Marigold label={word('askRate')} onPress={() => setListening(true)} />
        <p>{word('askRateExample')}</p>
        <EarSign />
      </div>
      {asked && (
        <Answered key={JSON.stringify(asked)} asked={asked} onChosen={(chosen) => setAsked({ ...asked, chosen })} />
      )}
      {listening && (
        <Sheet title={word('askRate')} onClose={() => setListening(false)}>
          <Listen
            begins="at-once"
            example={word('askRateExample')}
            onHeard={({ text }) => {
              setListening(false);
              setAsked({ q: text, chosen: {} });
            }}
          />
        </Sheet>
      )}
    </Screen>
  );
}

function Answered({ asked, onChosen }: { asked: Asked; onChosen: (chosen: Asked['chosen']) => void }) {
  const key = `rate/${language.value}/${JSON.stringify(asked)}`;
  const answer = useLoaded<Answer>(key, async () => {
    const lang = language.peek() ?? 'en';
    const given = await call('GET', '/prices/query', { query: { q: asked.q, lang, ...asked.chosen } });
    void readAloud(given.kind === 'prices' ? given.summary.speech : given.question.speech, lang);
    return given;
  });
  return (
    <>
      <p>
        {word('youSaid')}: <span class="words">{asked.q}</span>
      </p>
      <Show loaded={answer}>
        {(given) =>
          given.kind === 'prices' ? (
            <RateBoard prices={given} />
          ) : (
            <div class="stack" role="alert">
              <p class="read-back">{given.question.screen}</p>
              <div class="row">
                {given.choices.map(({ label, ...chosen }) => (
                  <Button key={label} onPress={() => onChosen({ ...asked.chosen, ...chosen })}>
                    {label}
                  </Button>
                ))}
              </div>
            </div>
          )
        }
      </Show>
    </>
  );
}
