/** How one field of a request can be wrong. */
export const mendingKinds = [
  'missing',
  'unknown',
  'type',
  'choice',
  'too-short',
  'too-long',
  'too-small',
  'too-big',
  'form',
] as const;
export type MendingKind = (typeof mendingKinds)[number];

/**
 * What people are told when a request is refused: what happened and what to do. `{name}` stands for a piece of data.
 * `Code` is the market's error code, which this package does not know.
 */
export interface Problems<Code extends string = string> {
  readonly sentences: Readonly<Record<Code, string>>;
  /** How to mend one field; `{value}` is the limit, the choices or the form. */
  readonly mending: Readonly<Record<MendingKind, string>>;
  /** What a form looks like, by the name that schemas give it; `other` for the rest. */
  readonly forms: Readonly<Record<string, string>>;
}
