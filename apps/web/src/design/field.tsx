import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A labelled line to write in. */
export function Field({
  label,
  hint,
  value,
  onValue,
  kind = 'text',
  name,
  maxLength,
  autocomplete,
  prefix,
  wrong,
  after,
}: {
  label: string;
  hint?: string;
  value: string;
  onValue: (value: string) => void;
  kind?: 'text' | 'tel' | 'code' | 'amount' | 'search';
  name: string;
  maxLength?: number;
  autocomplete?: 'tel' | 'one-time-code' | 'name' | 'off';
  prefix?: string;
  wrong?: string | undefined;
  /** A button at the end of the line. */
  after?: ComponentChildren;
}) {
  const id = useId();
  const numeric = kind === 'code' || kind === 'amount';
  const written = {
    id,
    name,
    value,
    autoComplete: autocomplete ?? 'off',
    'aria-invalid': Boolean(wrong),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(hint || wrong ? { 'aria-describedby': `${id}-hint` } : {}),
    onInput: (event: { currentTarget: HTMLInputElement }) => onValue(event.currentTarget.value),
  } as const;
  return (
    <div class={`field is-${kind}`}>
      <label for={id}>{label}</label>
      {/* Numbers are written from the left in every language. */}
      <div class="field-line" dir={kind === 'text' || kind === 'search' ? 'auto' : 'ltr'}>
        {prefix && (
          <span class="field-prefix" aria-hidden="true">
            {prefix}
          </span>
        )}
        {kind === 'tel' ? (
          <input type="tel" inputMode="tel" {...written} />
        ) : kind === 'search' ? (
          <input type="search" {...written} />
        ) : (
          <input type="text" inputMode={numeric ? 'decimal' : 'text'} {...written} />
        )}
        {after}
      </div>
      {(hint || wrong) && (
        <p id={`${id}-hint`} class={wrong ? 'field-wrong' : 'field-hint'}>
          {wrong ?? hint}
        </p>
      )}
    </div>
  );
}

/** One of a few, each as large as a thumb. */
export function Choice<T extends string>({
  label,
  options,
  value,
  name,
  onValue,
}: {
  label: string;
  options: readonly { readonly value: T; readonly label: ComponentChildren }[];
  value: T | undefined;
  name: string;
  onValue: (value: T) => void;
}) {
  return (
    <fieldset class="choice">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value} class="choice-one">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={value === option.value}
            onChange={() => onValue(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** One of many. */
export function Select({
  label,
  options,
  value,
  name,
  empty,
  onValue,
}: {
  label: string;
  options: readonly { readonly value: string; readonly label: string }[];
  value: string;
  name: string;
  empty: string;
  onValue: (value: string) => void;
}) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="field-line">
        <select id={id} name={name} value={value} onChange={(event) => onValue(event.currentTarget.value)}>
          <option value="">{empty}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
