import { route } from '../http/route.ts';
import { translateText } from './translate-text.ts';
import { translateVoice } from './translate-voice.ts';
import { textToTranslate, textTranslated, voiceAnswer, voiceRequest } from './wire.ts';

export const translateRoutes = [
  route({
    id: 'translateText',
    method: 'POST',
    path: '/translate/text',
    summary: 'Brings a text into another language with its facts locked',
    who: { may: 'signed-in' },
    body: textToTranslate,
    status: 200,
    seconds: 30,
    answer: textTranslated,
    handle: translateText,
  }),
  route({
    id: 'translateVoice',
    method: 'POST',
    path: '/translate/voice',
    summary: 'Gives an address to upload a recording to, then hears it and brings it into another language',
    who: { may: 'signed-in' },
    body: voiceRequest,
    status: 200,
    seconds: 60,
    answer: voiceAnswer,
    handle: translateVoice,
  }),
] as const;
