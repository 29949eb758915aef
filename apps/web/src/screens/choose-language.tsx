import { here } from '../navigation/here.ts';
import { forgetSeen } from '../state/loaded.ts';
import { language, type ScreenLanguage, screenLanguages, speakLanguage, word } from '../state/words.ts';
import { Hello } from './hello.tsx';

/** The first thing anyone sees: each language in its own letters. */
export function ChooseLanguage() {
  const choose = async (code: ScreenLanguage) => {
    await speakLanguage(code);
    forgetSeen();
    if (here.peek()[0] === 'language') history.back();
  };
  return (
    <div class="phone is-bare">
      <Hello />
      <main id="content" tabIndex={-1}>
        <h2 class={language.value ? undefined : 'unseen'}>{word('chooseLanguage') || 'Language · भाषा · மொழி'}</h2>
        <div class="tongues">
          {Object.entries(screenLanguages).map(([code, name]) => (
            <button
              key={code}
              type="button"
              class="tongue"
              lang={code}
              data-do={`language-${code}`}
              aria-pressed={language.value === code}
              onClick={() => choose(code as ScreenLanguage)}
            >
              {name}
            </button>
          ))}
        </div>
      </main>
    </div>
  );
}
