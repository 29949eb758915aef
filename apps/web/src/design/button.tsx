import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

/** `yes` is the one thing the screen is for; `no` refuses; `quiet` is everything else. */
export type Weight = 'yes' | 'no' | 'main' | 'quiet';

export function Button({
  weight = 'quiet',
  icon,
  children,
  does,
  title,
  busy = false,
  disabled = false,
  submit = false,
  onPress,
}: {
  weight?: Weight;
  icon?: IconName;
  children: ComponentChildren;
  /** A name for tests and for the demo's player. */
  does?: string;
  /** Said beside it where it is pointed at. */
  title?: string | undefined;
  busy?: boolean;
  disabled?: boolean;
  submit?: boolean;
  onPress?: () => void;
}) {
  return (
    <button
      type={submit ? 'submit' : 'button'}
      class={`button is-${weight}${busy ? ' is-busy' : ''}`}
      disabled={disabled || busy}
      aria-busy={busy}
      data-do={does}
      title={title}
      onClick={onPress}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}
