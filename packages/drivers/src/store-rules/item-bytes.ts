import type { AttributeValue, Item, Key } from '@mandi/ports';
import { maximumItemBytes, PortError } from '@mandi/ports';

/** DynamoDB's limits of a partition key and a sort key, in UTF-8 bytes. */
const maximumPartitionKeyBytes = 2048;
const maximumSortKeyBytes = 1024;

const textBytes = (text: string): number => {
  if (!text.isWellFormed()) throw new PortError('refused', 'a text holds half a surrogate pair');
  return Buffer.byteLength(text);
};

/** Bytes that DynamoDB counts for a number: one for two digits, one for the exponent, one for the sign. */
const numberBytes = (value: number): number => {
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER)
    throw new PortError('refused', 'a number is not finite or not exact');
  const digits = String(value).length;
  return (digits >> 1) + 2;
};

/**
 * The bytes of one value as DynamoDB counts them (developer guide, "item sizes and formats").
 * Errors: PortError 'refused' for what cannot be stored: undefined, NaN, infinity, a number past the safe integers, a broken text.
 */
export function valueBytes(value: AttributeValue): number {
  if (typeof value === 'string') return textBytes(value);
  if (typeof value === 'number') return numberBytes(value);
  if (value === null || typeof value === 'boolean') return 1;
  if (typeof value !== 'object') throw new PortError('refused', `a value of type ${typeof value} cannot be stored`);
  let bytes = 3;
  if (Array.isArray(value)) {
    for (const part of value) bytes += 1 + valueBytes(part);
    return bytes;
  }
  return bytes + 1 + attributesBytes(value as Readonly<Record<string, AttributeValue>>);
}

/** The bytes of names and values together. Errors as for a value. */
export function attributesBytes(attributes: Readonly<Record<string, AttributeValue>>): number {
  let bytes = 0;
  for (const name in attributes) bytes += textBytes(name) + valueBytes(attributes[name] as AttributeValue);
  return bytes;
}

/** Errors: PortError 'refused' for an empty or wrong key, 'too-large' past DynamoDB's limits. */
export function checkKey(key: Key): void {
  const { PK, SK } = key;
  if (typeof PK !== 'string' || typeof SK !== 'string' || PK === '' || SK === '')
    throw new PortError('refused', 'a key needs PK and SK that are not empty');
  if (textBytes(PK) > maximumPartitionKeyBytes || textBytes(SK) > maximumSortKeyBytes)
    throw new PortError('too-large', 'a key has at most 2,048 bytes of PK and 1,024 of SK');
}

/** The bytes of a whole item. Errors: PortError 'too-large' past 400 KB, 'refused' as for a value. */
export function itemBytes(item: Item): number {
  const bytes = attributesBytes(item);
  if (bytes > maximumItemBytes) throw new PortError('too-large', 'an item has at most 400 KB');
  return bytes;
}
