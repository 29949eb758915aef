import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Refusal } from '../api/client.ts';
import { Sheet } from '../design/sheet.tsx';
import { Refused, Waiting } from '../design/waiting.tsx';
import type { Heard } from '../speech/heard.ts';
import { hush } from '../speech/voice.ts';
import { useDoing } from '../state/doing.ts';
import { word } from '../state/words.ts';
import { Asked } from './asked.tsx';
import { type Confirmation, chosenOf, type Draft, type DraftWords, type Facts, spokenTo } from './draft-kind.ts';
import { Listen } from './listen.tsx';
import { ReadBack } from './read-back.tsx';

/**
 * From speech to a binding yes: listen, ask for what is missing one question at a time, read back, and only after "yes" commit.
 * `draft` sends the words; `commit` does what was confirmed and throws `Refusal` where it cannot.
 */
export function SpokenDraft({
  title,
  example,
  draft,
  commit,
  beside,
  onClose,
}: {
  title: string;
  example: string;
  draft: (words: DraftWords) => Promise<Draft>;
  commit: (draft: Draft, confirmation: Confirmation) => Promise<void>;
  /** Choices that speech does not make, shown beside what is read back. */
  beside?: ComponentChildren;
  onClose: () => void;
}) {
  const [understood, setUnderstood] = useState<Draft | undefined>(undefined);
  const [last, setLast] = useState<Heard | undefined>(undefined);
  const [correcting, setCorrecting] = useState(false);
  const { busy, refusal, run, forget } = useDoing();
  const hear = (heard: Heard) =>
    run(async () => {
      setUnderstood(await draft(spokenTo(understood, heard)));
      setLast(heard);
      setCorrecting(false);
    });
  const choose = (choice: Facts) =>
    run(async () => {
      if (understood) setUnderstood(await draft(chosenOf(understood, choice)));
    });
  const confirm = (answer: Confirmation['answer']) =>
    run(async () => {
      if (!understood) return;
      await commit(understood, { draftId: understood.draftId, answer });
      hush();
    });
  const answerByVoice = async (heard: Heard) => {
    const { text, language } = heard;
    await run(async () => {
      if (!understood) return;
      try {
        await commit(understood, { draftId: understood.draftId, answer: { by: 'voice', text, language } });
      } catch (cause) {
        if (!(cause instanceof Refusal) || cause.problem.code !== 'not-confirmed') throw cause;
        setUnderstood(await draft(spokenTo(understood, heard)));
        setLast(heard);
      }
    });
  };
  const close = () => {
    hush();
    onClose();
  };
  return (
    <Sheet title={title} onClose={close}>
      {refusal && <Refused refusal={refusal} again={understood ? forget : undefined} />}
      {busy ? (
        <Waiting text={word('understanding')} />
      ) : !understood || correcting ? (
        <Listen
          begins={correcting ? 'when-pressed' : refusal ? 'when-pressed' : 'at-once'}
          example={example}
          onHeard={hear}
        />
      ) : understood.readBack ? (
        <ReadBack
          key={understood.readBack.screen}
          draft={understood}
          heard={last}
          readBack={understood.readBack}
          beside={beside}
          onYes={() => void confirm({ by: 'tap' })}
          onNo={() => setCorrecting(true)}
          onHeard={answerByVoice}
        />
      ) : (
        <Asked key={understood.question?.screen} draft={understood} onHeard={hear} onChosen={choose} />
      )}
    </Sheet>
  );
}
