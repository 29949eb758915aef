import type { Ambiguity, Decimal, Facts } from '@mandi/language/meaning';

/** The slots that the choices fill: "₹50 or 50 kilos" fills price and quantity. */
function slotsOf({ choices }: Ambiguity): ReadonlySet<string> {
  return new Set(choices.flatMap((choice) => Object.keys(choice)));
}

/** What was asked and is still open: whatever the words now said nothing of. */
export function stillOpen(asked: readonly Ambiguity[], said: Facts, now: readonly Ambiguity[]): readonly Ambiguity[] {
  const spokenOf = new Set([...Object.keys(said), ...now.flatMap((one) => [...slotsOf(one)])]);
  return asked.filter((one) => ![...slotsOf(one)].some((slot) => spokenOf.has(slot)));
}

/** The one amount that is asked about, where it is not settled what it counts. */
export function openAmount(asked: readonly Ambiguity[]): Decimal | undefined {
  for (const { choices } of asked) {
    const amounts = new Set(choices.map(({ price, quantity }) => price?.rupees ?? quantity?.amount));
    const [amount] = amounts;
    if (amounts.size === 1 && amount !== undefined) return amount;
  }
  return undefined;
}

/** The choice that was tapped, where it was offered; compared fact by fact. */
export function offered(asked: readonly Pick<Ambiguity, 'choices'>[], choice: unknown): Facts | undefined {
  const wanted = plain(choice);
  return asked.flatMap(({ choices }) => choices).find((one) => plain(one) === wanted);
}

/** The same for the same facts, in whatever order they came. */
function plain(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
