/** Brings a one-time code to a phone. Making, hashing and checking codes is the auth service's work. */
export interface OneTimeCodes {
  readonly capabilities: {
    /** E.164 prefixes that this driver reaches; '+' for all. */
    readonly prefixes: readonly string[];
  };
  /** Resolves when the code is on its way. `language` is the reader's. Errors: PortError 'unavailable', 'unsupported'. */
  send(phone: string, code: string, language: string): Promise<void>;
}
