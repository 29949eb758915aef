import { useState } from 'preact/hooks';
import type { Refusal } from '../api/client.ts';
import { refusalOf } from './loaded.ts';

/** One thing a person does at a time: whether it is under way, and why it was refused. */
export interface Doing {
  readonly busy: boolean;
  readonly refusal: Refusal | undefined;
  /** Resolves to true when it was done. */
  readonly run: (work: () => Promise<void>) => Promise<boolean>;
  readonly forget: () => void;
}

export function useDoing(): Doing {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | undefined>(undefined);
  const run = async (work: () => Promise<void>) => {
    setBusy(true);
    setRefusal(undefined);
    try {
      await work();
      return true;
    } catch (cause) {
      setRefusal(refusalOf(cause));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, refusal, run, forget: () => setRefusal(undefined) };
}
