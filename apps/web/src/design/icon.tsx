/** Line drawings of 24 × 24; always beside a word, so that they are hidden from screen readers. */
const drawings = {
  mic: 'M12 3a3 3 0 0 0-3 3v6a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3ZM5.500 11a6.500 6.500 0 0 0 13 0M12 17.500V21M8.500 21h7',
  stop: 'M7 7h10v10H7z',
  board: 'M3 5h18v12H3zM8 21l2-4M16 21l-2-4M7 9h10M7 13h6',
  search: 'M10.500 4a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13ZM15.500 15.500 21 21',
  hand: 'M4 12l4-6 4 3 4-3 4 6-4 6-4-3-4 3zM12 9v6',
  talk: 'M4 5h16v11H11l-4 4v-4H4zM8 9h8M8 12h5',
  rates: 'M4 20V4M4 20h16M8 15l4-4 3 2 5-6',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM4 21c1-5 4-7 8-7s7 2 8 7',
  back: 'M15 5l-7 7 7 7',
  close: 'M6 6l12 12M18 6 6 18',
  yes: 'M4 13l5 5L20 6',
  no: 'M6 6l12 12M18 6 6 18',
  speaker: 'M4 9h4l5-4v14l-5-4H4zM16 9a4 4 0 0 1 0 6M18.500 6.500a8 8 0 0 1 0 11',
  keyboard: 'M3 6h18v12H3zM7 10h.01M11 10h.01M15 10h.01M7 14h10',
  send: 'M4 12 20 4l-5 16-4-7z',
  up: 'M12 20V5M6 11l6-6 6 6',
  down: 'M12 4v15M6 13l6 6 6-6',
  level: 'M4 12h15M14 7l5 5-5 5',
  place: 'M12 21c-4-5-6-8-6-11a6 6 0 0 1 12 0c0 3-2 6-6 11ZM12 8a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM12 8v5l3 2',
  sack: 'M9 4h6l-1.500 4c4 2 5.500 5 5.500 8 0 4-3 5-7 5s-7-1-7-5c0-3 1.500-6 5.500-8zM9.500 8h5',
  language: 'M4 6h9M8.500 4v2c0 4-2 7-5 9M5.500 10c1 2.500 3.500 4 6 5M13 20l4-10 4 10M14.500 17h5',
  door: 'M5 21V4h9v17M3 21h18M11 12h.01M17 8l4 4-4 4M21 12h-7',
} as const;
export type IconName = keyof typeof drawings;

export function Icon({ name, size = 24 }: { name: IconName; size?: number }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" focusable="false">
      <path d={drawings[name]} />
    </svg>
  );
}
