import { Icon } from './icon.tsx';

const petals = Array.from({ length: 14 }, (_, index) => (index * 360) / 14);

/** The flower one presses to speak: the one thing that looks the same on every screen. */
export function Marigold({
  label,
  listening = false,
  disabled = false,
  small = false,
  onPress,
}: {
  label: string;
  listening?: boolean;
  disabled?: boolean;
  small?: boolean;
  onPress: () => void;
}) {
  const kind = `marigold${listening ? ' is-listening' : ''}${small ? ' is-small' : ''}`;
  return (
    <button type="button" class={kind} onClick={onPress} disabled={disabled} data-do="speak">
      <span class="marigold-flower">
        <svg viewBox="0 0 100 100" aria-hidden="true" focusable="false">
          <g class="marigold-petals">
            {petals.map((turn) => (
              <ellipse key={turn} cx="50" cy="14" rx="11" ry="13" transform={`rotate(${turn} 50 50)`} />
            ))}
          </g>
          <circle class="marigold-heart" cx="50" cy="50" r="34" />
        </svg>
        <Icon name={listening ? 'stop' : 'mic'} size={small ? 24 : 38} />
      </span>
      <span class="marigold-label">{label}</span>
    </button>
  );
}
