import type { LanguageCode } from '@mandi/language/meaning';

export interface Speech {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly engine: string;
}

export interface TextToSpeech {
  readonly name: string;
  readonly capabilities: { readonly languages: readonly LanguageCode[]; readonly maximumCharacters: number };
  /** `deadline` in milliseconds from now. Errors: PortError 'unsupported', 'timeout', 'unavailable', 'too-large'. */
  speak(text: string, language: LanguageCode, options: { readonly deadline: number }): Promise<Speech>;
}
