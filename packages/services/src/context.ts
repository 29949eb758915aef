import type { Interpreter, LanguageCode } from '@mandi/language';
import type { Listener } from '@mandi/language/sound/listener';
import type {
  Blobs,
  Cache,
  Clock,
  Ids,
  LiveChannel,
  MachineTranslation,
  OneTimeCodes,
  PriceBook,
  Randomness,
  SearchIndex,
  SpeechToText,
  Store,
  Telemetry,
  TextToSpeech,
  Tokens,
} from '@mandi/ports';

/** All that the services need of the outside world; an app wires it once. */
export interface Context {
  readonly store: Store;
  readonly cache: Cache;
  readonly search: SearchIndex;
  readonly live: LiveChannel;
  readonly blobs: Blobs;
  readonly codes: OneTimeCodes;
  readonly tokens: Tokens;
  /** Engines in the order in which they are asked. */
  readonly hearing: readonly SpeechToText[];
  readonly speaking: readonly TextToSpeech[];
  readonly translation: readonly MachineTranslation[];
  readonly prices: PriceBook;
  readonly telemetry: Telemetry;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly randomness: Randomness;
  readonly interpreter: Interpreter;
  /** Tells a recogniser of the words of the trade, and matches by sound what it wrote with them; without it, words are taken as they were written. */
  readonly listener?: Listener;
  readonly settings: ServiceSettings;
}

export interface ServiceSettings {
  /** HMAC key for hashing one-time codes and phone numbers in rate-limit keys. */
  readonly secret: Uint8Array;
  /** Language of an answer when the caller says none we have. */
  readonly defaultLanguage: LanguageCode;
  /** Shows the one-time code in the answer to `login` for the demo's numbers (+91 5…) only. */
  readonly demo: boolean;
  /** Where phones listen to live messages, when that is not GET /v1/live of the server itself. */
  readonly listenAt?: AppSyncAddress;
}

/** A live channel of AppSync Events, as phones need it. */
export interface AppSyncAddress {
  /** "wss://….appsync-realtime-api.….amazonaws.com/event/realtime" */
  readonly realtime: string;
  /** The host to which events are published: phones name it beside their token. */
  readonly host: string;
}
