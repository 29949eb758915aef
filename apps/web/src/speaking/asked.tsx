import type { InterfaceWord } from '@mandi/language/languages/en/interface';
import { useEffect } from 'preact/hooks';
import { Button } from '../design/button.tsx';
import type { Heard } from '../speech/heard.ts';
import { readAloud } from '../speech/voice.ts';
import { language, word } from '../state/words.ts';
import type { Draft, Facts } from './draft-kind.ts';
import { FactList } from './fact-list.tsx';
import { Listen } from './listen.tsx';

const questions: Readonly<Record<string, InterfaceWord>> = {
  crop: 'askCrop',
  quantity: 'askQuantity',
  unit: 'askUnit',
  price: 'askPrice',
  per: 'askPer',
  place: 'askPlace',
  day: 'askDay',
  variety: 'askVariety',
  grade: 'askGrade',
};

/** One question about what is missing or could be read in two ways; its choices can be tapped. */
export function Asked({
  draft,
  onHeard,
  onChosen,
}: {
  draft: Draft;
  onHeard: (heard: Heard) => void;
  /** The facts of the choice that was tapped. */
  onChosen: (choice: Facts) => void;
}) {
  const spoken = language.value ?? 'en';
  const doubt = draft.ambiguous[0];
  const question =
    draft.question?.screen ?? word(doubt ? 'whichOne' : (questions[draft.missing[0] ?? ''] ?? 'whichOne'));
  useEffect(() => {
    void readAloud(draft.question?.speech ?? question, spoken);
  }, []);
  const said = draft.spoken.at(-1);
  return (
    <div class="stack">
      {said && (
        <p>
          {word('youSaid')}: <span class="words">{said.text}</span>
        </p>
      )}
      {nothingUnderstood(draft) && said && <p>{word('notUnderstood', { words: said.text })}</p>}
      <FactList facts={draft.facts} />
      <div class="read-back" role="alert" data-shows="question">
        {question}
      </div>
      {doubt && (
        <div class="row">
          {doubt.choices.map(({ facts, rendering, place, source }) => (
            <Button key={rendering.screen} does="choose" title={source} onPress={() => onChosen(facts)}>
              {place === undefined ? rendering.screen : `${rendering.screen} (${place})`}
            </Button>
          ))}
        </div>
      )}
      <Listen begins="when-pressed" onHeard={onHeard} />
    </div>
  );
}

function nothingUnderstood({ facts, problems }: Draft): boolean {
  return problems.length === 0 && !facts.crop && !facts.quantity && !facts.price;
}
