import type { LanguageCode } from '@mandi/language/meaning';

export interface Recording {
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

export interface Transcript {
  readonly text: string;
  /** 0 to 1; 1 only where a person typed or approved it. */
  readonly confidence: number;
  /** Which engine answered, as shown to people ("Whisper small on this server"). */
  readonly engine: string;
}

export interface SpeechToText {
  readonly name: string;
  readonly capabilities: {
    readonly languages: readonly LanguageCode[];
    readonly contentTypes: readonly string[];
    readonly streaming: boolean;
    readonly maximumSeconds: number;
  };
  /** `deadline` in milliseconds from now. Errors: PortError 'unsupported', 'timeout', 'unavailable', 'refused' for what is no audio. */
  transcribe(
    recording: Recording,
    language: LanguageCode,
    options: { readonly deadline: number; readonly prompt?: string },
  ): Promise<Transcript>;
}
