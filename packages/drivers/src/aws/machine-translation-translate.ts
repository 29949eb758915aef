import { type TranslateClient, TranslateTextCommand } from '@aws-sdk/client-translate';
import type { LanguageCode } from '@mandi/language/meaning';
import { PortError } from '@mandi/ports/error';
import type { MachineTranslation } from '@mandi/ports/machine-translation';
import { withDeadline } from './service-failure.ts';

/** Of our languages, those Amazon Translate knows (its list of languages, November 2026); any two make a pair. */
const languages = ['bn', 'en', 'gu', 'hi', 'kn', 'ml', 'mr', 'pa', 'ta', 'te', 'ur'] as const satisfies LanguageCode[];

/** Of UTF-8, for a synchronous request (Translate quotas). */
const maximumBytes = 10_000;

export interface AmazonTranslateSettings {
  readonly client: TranslateClient;
  /** The name of the custom terminology made from our tables (tools/aws-words.ts), one at most; none where it was not uploaded. */
  readonly terminologies: readonly string[];
}

/** Machine translation by Amazon Translate. */
export function amazonTranslate({ client, terminologies }: AmazonTranslateSettings): MachineTranslation {
  const pairs = languages.flatMap((from) =>
    languages.filter((to) => to !== from).map((to): readonly [LanguageCode, LanguageCode] => [from, to]),
  );
  return {
    name: 'Amazon Translate',
    revision: terminologies.join(),
    capabilities: { pairs },
    async translate(text, from, to, { deadline }) {
      if (!pairs.some(([one, other]) => one === from && other === to))
        throw new PortError('unsupported', `Translate has no pair ${from} ${to}`);
      if (Buffer.byteLength(text) > maximumBytes)
        throw new PortError('unsupported', 'the text is too long for Translate');
      const command = new TranslateTextCommand({
        Text: text,
        SourceLanguageCode: from,
        TargetLanguageCode: to,
        ...(terminologies.length > 0 ? { TerminologyNames: [...terminologies] } : {}),
      });
      const { TranslatedText } = await withDeadline('Translate', deadline, (options) => client.send(command, options));
      if (!TranslatedText) throw new PortError('unavailable', 'Translate gave no words');
      return TranslatedText;
    },
  };
}
