import './demo.css';
import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../design/button.tsx';
import { type DemoPhone, demoPhones } from './people.ts';
import { PhoneDriver, phoneAddress, speed } from './phone-driver.ts';
import { acting, at, compared, note, play, playing, startOver, step, stop } from './player.ts';
import { aside } from './says-until.ts';
import { type Hands, story } from './story.ts';

const speeds = [1, 2, 4] as const;
const chosenSpeed = signal<(typeof speeds)[number]>(1);
const shownPhone = signal<DemoPhone['as']>('kaveri');

/** Two phones side by side, and a story that plays on them; anyone can take over either phone at any time. */
export function Demo() {
  const hands = useRef<Partial<Record<DemoPhone['as'], PhoneDriver>>>({});
  const whole = () => hands.current as Hands;
  const touched = (owner: DemoPhone) =>
    stop(`You took over ${owner.name}’s phone. Play goes on from where you leave it.`);
  const [kaveri, ramesh] = demoPhones;
  const who = story[Math.min(at.value, story.length - 1)]?.who;
  useEffect(() => {
    if (who) shownPhone.value = who;
  }, [who]);
  const frame = (owner: DemoPhone) => (
    <PhoneFrame
      owner={owner}
      onReady={(driver) => {
        hands.current[owner.as] = driver;
        driver.onTouched(() => touched(owner));
      }}
    />
  );
  return (
    <div class="demo">
      <header class="board demo-head">
        <h1>Ek Bharath Ek Mandi</h1>
        <p class="board-sub">
          A word spoken in one language becomes a trade in another. Both phones are real sessions of the app.
        </p>
      </header>
      <div class="demo-tabs" role="group" aria-label="Phones">
        {demoPhones.map(({ as, name }) => (
          <button key={as} type="button" aria-pressed={shownPhone.value === as} onClick={() => (shownPhone.value = as)}>
            {name}
          </button>
        ))}
      </div>
      <main class="demo-stage" data-phone={shownPhone.value} id="content" tabIndex={-1}>
        {frame(kaveri)}
        <Story hands={whole} />
        {frame(ramesh)}
      </main>
    </div>
  );
}

function PhoneFrame({ owner, onReady }: { owner: DemoPhone; onReady: (driver: PhoneDriver) => void }) {
  const { as, name, who } = owner;
  return (
    <figure class={`demo-phone is-${as}`}>
      <figcaption>
        <strong>{name}</strong> {who}
      </figcaption>
      <iframe
        src={phoneAddress(owner)}
        title={`${name}’s phone`}
        allow="microphone; autoplay"
        onLoad={(event) => onReady(new PhoneDriver(owner, event.currentTarget))}
      />
    </figure>
  );
}

function Story({ hands }: { hands: () => Hands }) {
  const ended = at.value >= story.length;
  return (
    <section class="demo-story" aria-label="The story">
      <div class="demo-controls">
        {playing.value ? (
          <Button weight="main" does="pause" onPress={() => stop('Paused after this step.')}>
            Pause
          </Button>
        ) : (
          <Button weight="main" does="play" disabled={ended || acting.value} onPress={() => void play(hands())}>
            {at.value === 0 ? 'Play the story' : 'Play on'}
          </Button>
        )}
        <Button does="step" disabled={ended || acting.value || playing.value} onPress={() => void step(hands())}>
          One step
        </Button>
        <Button does="start-over" disabled={acting.value} onPress={() => startOver(hands())}>
          Start over
        </Button>
      </div>
      <div class="demo-speed" role="group" aria-label="Speed">
        {speeds.map((factor) => (
          <button
            key={factor}
            type="button"
            data-do={`speed-${factor}`}
            aria-pressed={chosenSpeed.value === factor}
            onClick={() => {
              chosenSpeed.value = factor;
              speed.factor = factor;
            }}
          >
            {factor}×
          </button>
        ))}
      </div>
      {note.value && (
        <p class="demo-note" role="alert">
          {note.value}
        </p>
      )}
      {aside.value && <p class="demo-aside">{aside.value}</p>}
      <Captions />
      {ended && compared.value && (
        <p class={`demo-note${compared.value.equal ? ' is-good' : ''}`} role="status" data-shows="story-ended">
          {compared.value.equal
            ? `Facts equal. Read again, the Tamil and the Hindi both say: ${compared.value.said}. Touch either phone and trade on.`
            : `The two renderings differ. ${compared.value.differs}.`}
        </p>
      )}
    </section>
  );
}

function Captions() {
  const now = useRef<HTMLLIElement>(null);
  useEffect(() => now.current?.scrollIntoView({ block: 'center', behavior: 'smooth' }), [at.value]);
  return (
    <ol class="demo-captions" aria-live="polite">
      {story.map(({ who, caption, says }, index) => (
        <li
          key={caption}
          {...(index === at.value ? { ref: now } : {})}
          class={`is-${who}${index < at.value ? ' is-done' : ''}${index === at.value ? ' is-now' : ''}`}
          aria-current={index === at.value ? 'step' : undefined}
        >
          {caption}
          {says && <span class="words">{says}</span>}
        </li>
      ))}
    </ol>
  );
}
