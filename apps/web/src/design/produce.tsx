/** Painted signs of what is sold, for those who look before they read; the name always stands beside them. */
const signs = {
  tomato: (
    <>
      <circle cx="24" cy="27" r="16" fill="#d63a2a" />
      <path d="M24 14l-8-3 5 5-3 5 6-4 6 4-3-5 5-5-8 3V7z" fill="#2d7a3a" />
      <path d="M14 25a10 10 0 0 1 5-7" class="sign-shine" />
    </>
  ),
  onion: (
    <>
      <path d="M24 8c1 6 15 9 15 20 0 8-7 13-15 13S9 36 9 28C9 17 23 14 24 8z" fill="#a9477f" />
      <path d="M24 14c-6 6-8 14-5 26M24 14c6 6 8 14 5 26" fill="none" stroke="#7a2c5b" stroke-width="1.5" />
      <path d="M24 10V4M24 10l4-5" stroke="#4c8a3b" stroke-width="2.5" stroke-linecap="round" />
    </>
  ),
  potato: (
    <>
      <path d="M12 17c5-7 17-9 23-3s6 16 0 22-17 5-23-1-5-12 0-18z" fill="#b98a4e" />
      <path
        d="M18 20h.01M29 18h.01M24 27h.01M32 28h.01M19 33h.01"
        stroke="#7d5726"
        stroke-width="3"
        stroke-linecap="round"
      />
    </>
  ),
  chilli: (
    <>
      <path d="M14 12c-4 12 6 26 24 27-10-6-14-15-15-26z" fill="#c9281f" />
      <path
        d="M12 12c3-3 9-3 12 1-4 2-9 2-12-1zM17 11c0-4 2-6 5-7"
        fill="#2d7a3a"
        stroke="#2d7a3a"
        stroke-width="2"
        stroke-linecap="round"
      />
    </>
  ),
  banana: (
    <>
      <path d="M14 6c0 16 8 28 26 29-3 5-9 7-15 5C13 37 8 22 11 8z" fill="#f0bd29" />
      <path d="M11 8l3-2 1-3M40 35l2-1" stroke="#5d4413" stroke-width="3" stroke-linecap="round" />
    </>
  ),
  gourd: (
    <>
      <path d="M33 9c6 4 5 15-2 22S14 42 10 38s0-14 7-21S29 6 33 9z" fill="#5f9e3c" />
      <path d="M31 12C22 17 14 27 13 36M34 14c-2 9-9 18-17 23" fill="none" stroke="#3c7426" stroke-width="1.5" />
      <path d="M33 9l4-5" stroke="#3c7426" stroke-width="3" stroke-linecap="round" />
    </>
  ),
  root: (
    <>
      <path d="M10 24c0-6 8-7 12-5 2-5 9-6 11-1 5 0 8 6 4 10 1 6-6 8-10 5-2 5-10 6-12 1-5 0-8-6-5-10z" fill="#d18a1f" />
      <path
        d="M16 22c2 4 2 7 0 11M25 20c-1 5 0 9 3 13M33 22c-1 2-1 4 0 6"
        fill="none"
        stroke="#8e5a0e"
        stroke-width="1.5"
      />
    </>
  ),
  leaf: (
    <>
      <path d="M38 7C20 8 9 18 10 38 30 39 39 26 38 7z" fill="#3d8b3f" />
      <path d="M8 42C16 30 24 20 33 13" fill="none" stroke="#20582a" stroke-width="2" stroke-linecap="round" />
    </>
  ),
  grain: (
    <>
      <path d="M24 44V14" stroke="#9c6b12" stroke-width="2.5" stroke-linecap="round" />
      <g fill="#dba63a">
        <ellipse cx="24" cy="9" rx="4" ry="6.5" />
        <ellipse cx="16" cy="15" rx="3.5" ry="6.5" transform="rotate(-32 16 15)" />
        <ellipse cx="32" cy="15" rx="3.5" ry="6.5" transform="rotate(32 32 15)" />
        <ellipse cx="15" cy="25" rx="3.5" ry="6.5" transform="rotate(-32 15 25)" />
        <ellipse cx="33" cy="25" rx="3.5" ry="6.5" transform="rotate(32 33 25)" />
      </g>
    </>
  ),
  coconut: (
    <>
      <circle cx="24" cy="25" r="17" fill="#6d4626" />
      <path d="M9 19c8-5 22-5 30 0-4 8-26 8-30 0z" fill="#fdf8ec" />
      <path d="M14 31l4 3M22 35l5 1M31 33l3-3" stroke="#46290f" stroke-width="2" stroke-linecap="round" />
    </>
  ),
  fruit: (
    <>
      <path d="M31 12c9 3 11 15 5 22s-19 9-25 1 0-15 7-20 9-4 13-3z" fill="#f2a02c" />
      <path d="M31 12c0-4 3-7 7-8 0 5-3 8-7 8z" fill="#2d7a3a" />
      <path d="M15 29c0-5 4-9 8-11" class="sign-shine" />
    </>
  ),
  spices: (
    <>
      <path d="M7 25h34c0 10-7 16-17 16S7 35 7 25z" fill="#b5533a" />
      <path d="M11 25c2-9 8-14 13-14s11 5 13 14z" fill="#d9941c" />
      <path d="M20 19h.01M27 16h.01M30 21h.01M23 22h.01" stroke="#6e3d05" stroke-width="3" stroke-linecap="round" />
    </>
  ),
  fisheries: (
    <>
      <path d="M5 25c7-11 21-13 31-3l7-6v18l-7-6c-10 10-24 8-31-3z" fill="#5b8aa5" />
      <path d="M14 23h.01" stroke="#12303f" stroke-width="4" stroke-linecap="round" />
      <path d="M21 18c2 4 2 9 0 13" fill="none" stroke="#3a657d" stroke-width="2" />
    </>
  ),
  sericulture: (
    <>
      <path d="M8 12l26-5 6 8v26l-26 1-6-7z" fill="#a3286f" />
      <path d="M14 17l26-2M14 17v25M14 17l-6-5" fill="none" stroke="#6d1247" stroke-width="1.5" />
      <path d="M14 37l26-2" stroke="#f2c14e" stroke-width="4" />
    </>
  ),
  handicrafts: (
    <>
      <path d="M18 8h12l-2 6c8 3 11 9 11 15 0 8-6 12-15 12S9 37 9 29c0-6 3-12 11-15z" fill="#b4602f" />
      <path d="M11 25c8 3 18 3 26 0" fill="none" stroke="#f4e0bd" stroke-width="2.5" stroke-dasharray="3 3" />
    </>
  ),
} as const;

type Sign = keyof typeof signs;

/** Which sign stands for which words of an id; the first that fits. */
const byWord: readonly (readonly [RegExp, Sign])[] = [
  [/tomato/, 'tomato'],
  [/onion|garlic|shallot/, 'onion'],
  [/potato|tapioca|yam|colocasia/, 'potato'],
  [/chilli|capsicum/, 'chilli'],
  [/banana/, 'banana'],
  [/coconut|copra/, 'coconut'],
  [/gourd|okra|cucumber|drumstick|brinjal|bean/, 'gourd'],
  [/ginger|turmeric|carrot|radish|beetroot/, 'root'],
  [/leaves|mint|spinach|cabbage|amaranth|betel|tea/, 'leaf'],
  [/wheat|rice|paddy|maize|corn|millet|jowar|bajra|ragi|barley|gram|dal|pea|bean|seed/, 'grain'],
  [/mango|orange|lemon|papaya|guava|apple|grape|pomegranate|melon|lime/, 'fruit'],
];

function signOf(crop: string, sector: string): Sign {
  const own = byWord.find(([words]) => words.test(crop))?.[1];
  if (own && (sector === 'agriculture' || sector === 'spices')) return own;
  return Object.hasOwn(signs, sector) ? (sector as Sign) : 'leaf';
}

/** `sector` is the listing's category. */
export function Produce({ crop, sector }: { crop: string; sector: string }) {
  return (
    <svg class="sign" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      {signs[signOf(crop, sector)]}
    </svg>
  );
}
