import type { InterfaceWord } from '@mandi/language/languages/en/interface';
import { me } from '../api/session.ts';
import { Icon, type IconName } from '../design/icon.tsx';
import { address, here } from '../navigation/here.ts';
import { word } from '../state/words.ts';

interface Way {
  readonly place: string;
  readonly label: InterfaceWord;
  readonly icon: IconName;
  /** Other screens that lie on this way. */
  readonly also?: readonly string[];
}

const sellerWays: readonly Way[] = [
  { place: 'lots', label: 'myLots', icon: 'sack', also: ['lot', 'deal'] },
  { place: 'rates', label: 'prices', icon: 'rates' },
  { place: 'talk', label: 'chats', icon: 'talk', also: ['chat'] },
  { place: 'me', label: 'me', icon: 'person' },
];

const buyerWays: readonly Way[] = [
  { place: 'find', label: 'find', icon: 'search', also: ['lot'] },
  { place: 'bids', label: 'bids', icon: 'hand', also: ['deal'] },
  { place: 'rates', label: 'prices', icon: 'rates' },
  { place: 'talk', label: 'chats', icon: 'talk', also: ['chat'] },
  { place: 'me', label: 'me', icon: 'person' },
];

/** Where one can go, at the foot of every screen. */
export function Ways() {
  const ways = me.value?.userType === 'vendor' ? sellerWays : buyerWays;
  const now = here.value[0] ?? ways[0]?.place;
  return (
    <nav class="ways" aria-label={word('appName')}>
      <ul>
        {ways.map(({ place, label, icon, also }) => (
          <li key={place}>
            <a
              href={address(place)}
              aria-current={now === place || (now !== undefined && also?.includes(now)) ? 'page' : undefined}
              data-do={`go-${place}`}
            >
              <Icon name={icon} />
              <span>{word(label)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
