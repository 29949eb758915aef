import { createInterpreter, english, hindi, tamil } from '@mandi/language';

/** The languages that this server understands and speaks. It keeps no state, so one serves the whole process. */
export const interpreter = createInterpreter([hindi, tamil, english]);
