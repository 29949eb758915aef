import { createInterpreter, type Facts } from '@mandi/language';
import { loadLanguage } from '@mandi/language/languages/load';

/** What a reading of both renderings gave. */
export type Compared =
  | { readonly equal: true; readonly said: string }
  | { readonly equal: false; readonly differs: string };

/**
 * Reads a deal's two renderings again, as a listener of each language would, and compares crop, quantity and price: the proof that
 * nothing was changed on the way is made from what stands on the screens, not from what the server says of itself.
 */
export async function compareRenderings(inTamil: string, inHindi: string): Promise<Compared> {
  const interpreter = createInterpreter(await Promise.all([loadLanguage('ta'), loadLanguage('hi')]));
  const one = factsOf(interpreter.understand(inTamil, 'ta'));
  const other = factsOf(interpreter.understand(inHindi, 'hi'));
  const differs = (Object.keys(one) as (keyof typeof one)[]).find(
    (name) => one[name] === undefined || one[name] !== other[name],
  );
  if (differs) return { equal: false, differs: `${differs}: ${one[differs]} in Tamil, ${other[differs]} in Hindi` };
  return { equal: true, said: `${one.quantity} of ${one.crop} at ${one.price}` };
}

function factsOf({ crop, quantity, price }: Facts) {
  return {
    crop: crop as string | undefined,
    quantity: quantity && `${quantity.amount} ${quantity.unit}`,
    price: price?.per && `₹${price.rupees} a ${price.per}`,
  };
}
