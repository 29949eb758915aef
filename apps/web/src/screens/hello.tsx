import { language, word } from '../state/words.ts';

const petals = Array.from({ length: 14 }, (_, index) => (index * 360) / 14);

/** The sign over the gate. */
export function Hello() {
  return (
    <header class="board hello">
      <svg class="hello-flower" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
        <g class="marigold-petals">
          {petals.map((turn) => (
            <ellipse key={turn} cx="50" cy="14" rx="11" ry="13" transform={`rotate(${turn} 50 50)`} />
          ))}
        </g>
        <circle class="marigold-heart" cx="50" cy="50" r="34" />
      </svg>
      {language.value ? (
        <>
          <h1>{word('appName')}</h1>
          <p>{word('tagline')}</p>
        </>
      ) : (
        <h1>
          <span lang="hi">एक भारत एक मंडी</span>
          <br />
          <span lang="ta">ஏக் பாரத் ஏக் மண்டி</span>
          <br />
          <span lang="en">Ek Bharath Ek Mandi</span>
        </h1>
      )}
    </header>
  );
}
