import { spawn, spawnSync } from 'node:child_process';
import { PortError } from '@mandi/ports/error';
import type { TextToSpeech } from '@mandi/ports/text-to-speech';

/** Of our languages, those espeak-ng 1.51 speaks, each by its own name for the voice. */
const voices = {
  en: 'en',
  hi: 'hi',
  ta: 'ta',
  te: 'te',
  kn: 'kn',
  ml: 'ml',
  mr: 'mr',
  gu: 'gu',
  bn: 'bn',
  pa: 'pa',
  or: 'or',
  as: 'as',
  ur: 'ur',
} as const;
const maximumCharacters = 1000;

const isSpoken = (language: string): language is keyof typeof voices => Object.hasOwn(voices, language);

/** Whether the program is on this machine. */
export function espeakInstalled(program = 'espeak-ng'): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}

/**
 * Text to speech by espeak-ng where the operator has installed it: a separate program (GPL-3), one short process for each text, robotic but able in
 * many languages. `present`: whether it is there (see espeakInstalled); otherwise it can do nothing and says so.
 */
export function espeakTextToSpeech(present: boolean, program = 'espeak-ng'): TextToSpeech {
  return {
    name: 'espeak-ng',
    capabilities: { languages: present ? (Object.keys(voices) as (keyof typeof voices)[]) : [], maximumCharacters },
    async speak(text, language, { deadline }) {
      if (!present) throw new PortError('unsupported', 'espeak-ng is not installed');
      if (!isSpoken(language)) throw new PortError('unsupported', `espeak-ng does not speak ${language}`);
      if (text.length > maximumCharacters)
        throw new PortError('too-large', 'the text is too long to be spoken at once');
      const bytes = await speakWith(program, voices[language], text, deadline);
      return { bytes, contentType: 'audio/wav', engine: 'espeak-ng on this server' };
    },
  };
}

function speakWith(program: string, voice: string, text: string, deadline: number): Promise<Uint8Array> {
  const child = spawn(program, ['-v', voice, '-s', '145', '--stdin', '--stdout'], {
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: deadline,
    killSignal: 'SIGKILL',
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stdin.on('error', () => undefined);
  child.stdin.end(text);
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new PortError('unavailable', 'espeak-ng could not be started', error)));
    child.on('close', (code, signal) => {
      if (signal !== null) reject(new PortError('timeout', 'espeak-ng took too long'));
      else if (code !== 0) reject(new PortError('unavailable', `espeak-ng ended with ${code}`));
      else resolve(new Uint8Array(Buffer.concat(chunks)));
    });
  });
}
