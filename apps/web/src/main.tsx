import './design/board.css';
import { render } from 'preact';
import { listenToPlayer } from './demo/told.ts';
import { lendGlyphs } from './design/glyphs.ts';
import { Phone } from './screens/phone.tsx';
import { learnAbilities } from './speech/abilities.ts';
import { persona } from './state/persona.ts';
import { rememberedLanguage, speakLanguage } from './state/words.ts';

const place = document.getElementById('app');
if (place) void begin(place);

/** `/demo` shows two phones; every other address is one phone. */
async function begin(root: HTMLElement): Promise<void> {
  lendGlyphs();
  if (location.pathname.replace(/\/$/, '') === '/demo') {
    const { Demo } = await import('./demo/demo.tsx');
    render(<Demo />, root);
    return;
  }
  const remembered = rememberedLanguage();
  if (remembered) await speakLanguage(remembered);
  void learnAbilities();
  listenToPlayer();
  // Where the browser forbids it the app only does not open offline.
  if (persona === undefined) navigator.serviceWorker?.register('/sw.js').catch(() => undefined);
  render(<Phone />, root);
}
