import type { RecordedSpeech } from '../speech/recording-queue.ts';
import type { DemoPhone } from './people.ts';
import type { Told } from './told.ts';

/** Why the story cannot go on, in a sentence for people. */
export class CannotGoOn extends Error {}

/** How long a phone may take to show what the story waits for. */
const patience = 20_000;

/** Speed of the story: 1 as people act, 4 four times as fast. */
export const speed = { factor: 1 };

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds / speed.factor));
}

/** A hand on one of the two phones: it taps, writes and speaks just as a person would, and knows only what is on the screen. */
export class PhoneDriver {
  readonly owner: DemoPhone;
  readonly #frame: HTMLIFrameElement;

  constructor(owner: DemoPhone, frame: HTMLIFrameElement) {
    this.owner = owner;
    this.#frame = frame;
  }

  /** Address of the screen, "lot/01J…". */
  here(): string {
    return (this.#window().location.hash || '').replace(/^#\/?/, '');
  }

  /** What the screen shows now; where a sheet is open nothing behind it can be touched. */
  shows(selector: string): HTMLElement | undefined {
    const page = this.#window().document;
    const front = page.querySelector('.sheet') ?? page;
    return [...front.querySelectorAll<HTMLElement>(selector)].find((element) => element.getClientRects().length > 0);
  }

  /** Whether a sheet is open. */
  sheet(): boolean {
    return this.#window().document.querySelector('.sheet') !== null;
  }

  /** Waits until the screen shows it. Errors: `CannotGoOn`, or the refusal that the screen shows instead. */
  async see(selector: string, what: string): Promise<HTMLElement> {
    const until = performance.now() + patience;
    while (performance.now() < until) {
      const found = this.shows(selector);
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    const refusal = this.shows('[role=alert].refused')?.textContent;
    throw new CannotGoOn(`${this.owner.name}’s phone does not show ${what}${refusal ? `: “${refusal}”` : ''}.`);
  }

  async tap(does: string): Promise<void> {
    const button = await this.see(`[data-do="${does}"]:not(:disabled)`, `a button to ${does.replaceAll('-', ' ')}`);
    await this.#pointAt(button);
    button.click();
  }

  async tapOn(selector: string, what: string): Promise<void> {
    const target = await this.see(selector, what);
    await this.#pointAt(target);
    target.click();
  }

  async write(name: string, text: string): Promise<void> {
    const field = (await this.see(`[name="${name}"]`, `a place to write the ${name}`)) as HTMLInputElement;
    await this.#pointAt(field);
    const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set;
    setter?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** Holds a recording to the microphone and presses the flower, or the button that opens it. Consent is asked once, and given. */
  async say(speech: RecordedSpeech, opens = 'speak'): Promise<void> {
    const told: Told = { kind: 'hold-recording-to-microphone', factor: speed.factor, ...speech };
    this.#window().postMessage(told, location.origin);
    await pause(150);
    await this.tap(opens);
    await pause(300);
    if (this.shows('[data-do="keep-recording"]')) await this.tap('keep-recording');
  }

  /** Calls back when a person (not this hand) touches the phone. */
  onTouched(touched: () => void): void {
    const page = this.#window();
    for (const kind of ['pointerdown', 'keydown'] as const) {
      page.addEventListener(kind, (event) => event.isTrusted && touched(), { capture: true });
    }
  }

  /** Signed out, with nothing remembered. */
  forget(): void {
    const mine = `mandi.${this.owner.as}.`;
    for (const name of Object.keys(localStorage)) if (name.startsWith(mine)) localStorage.removeItem(name);
    this.#window().location.replace(phoneAddress(this.owner));
    this.#window().location.reload();
  }

  #window(): Window & typeof globalThis {
    const page = this.#frame.contentWindow;
    if (!page) throw new CannotGoOn(`${this.owner.name}’s phone is switched off.`);
    return page as Window & typeof globalThis;
  }

  async #pointAt(element: HTMLElement): Promise<void> {
    element.scrollIntoView({ block: 'center' });
    element.classList.add('is-pointed-at');
    await pause(650);
    element.classList.remove('is-pointed-at');
  }
}

export function phoneAddress({ as, language }: DemoPhone): string {
  return `/?as=${as}&lang=${language}`;
}
