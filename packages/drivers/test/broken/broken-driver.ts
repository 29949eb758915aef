/** A driver with one fault, and the tests of its contract that must find it. */
export interface BrokenDriver {
  /** What it does wrong; also the name of its suite. */
  readonly fault: string;
  /** Registers the contract on it. */
  readonly register: (name: string) => void;
  readonly caughtBy: readonly string[];
}
