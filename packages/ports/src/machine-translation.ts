import type { LanguageCode } from '@mandi/language/meaning';

/** Translates free words around masked facts. It never sees a fact: the caller masks before and verifies after. */
export interface MachineTranslation {
  readonly name: string;
  /** What else its answers depend on (a model, a list of terms): answers that were kept of another revision are not given again. */
  readonly revision?: string;
  readonly capabilities: { readonly pairs: readonly (readonly [from: LanguageCode, to: LanguageCode])[] };
  /** Errors: PortError 'unsupported', 'timeout', 'unavailable'. */
  translate(
    text: string,
    from: LanguageCode,
    to: LanguageCode,
    options: { readonly deadline: number },
  ): Promise<string>;
}
