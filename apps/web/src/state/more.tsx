import { useState } from 'preact/hooks';
import { Button } from '../design/button.tsx';
import { word } from './words.ts';

const first = 20;
const most = 100;

/** How much of a long list is asked for: 20 at first, since a phone pays for each, and up to 100. */
export function useMore() {
  const [limit, setLimit] = useState(first);
  return {
    limit: `${limit}`,
    /** The button for more, where the page says that there is more. */
    button: (cursor: string | undefined) =>
      cursor !== undefined && limit < most ? (
        <Button does="more" onPress={() => setLimit(Math.min(most, limit + 40))}>
          {word('more')}
        </Button>
      ) : null,
  };
}
