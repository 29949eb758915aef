import { Field } from '../design/field.tsx';
import { word } from '../state/words.ts';

/** An Indian phone number, as both the one who signs in and the newcomer write it. */
export function PhoneField({ value, onValue }: { readonly value: string; readonly onValue: (value: string) => void }) {
  return (
    <Field
      kind="tel"
      name="phone"
      label={word('yourPhone')}
      hint={word('phoneExample')}
      prefix="+91"
      autocomplete="tel"
      maxLength={20}
      value={value}
      onValue={onValue}
    />
  );
}
