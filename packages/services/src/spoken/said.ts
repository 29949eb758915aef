import * as v from 'valibot';
import { language } from '../http/wire.ts';

/** Facts said in one language: to show, and to say aloud. */
export const rendering = v.object({ language, screen: v.string(), speech: v.string() });
export type Rendering = v.InferOutput<typeof rendering>;
