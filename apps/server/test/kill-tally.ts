/** Counts answers, so that a kill comes amid the work however fast the machine is. */
export class Tally {
  #missing = 0;
  #reached: () => void = () => {};

  /** One more answer has come. */
  note(): void {
    if (--this.#missing === 0) this.#reached();
  }

  /** Resolves when so many more answers have come. */
  more(answers: number): Promise<void> {
    this.#missing = answers;
    return new Promise((resolve) => {
      this.#reached = resolve;
    });
  }
}
