import type { AttributeValue, Item, Key } from '@mandi/ports';

/** A value as DynamoDB writes it in JSON (API reference, streams AttributeValue). Binary values and sets are never stored by us. */
export interface WrittenValue {
  readonly S?: string;
  readonly N?: string;
  readonly BOOL?: boolean;
  readonly NULL?: boolean;
  readonly L?: readonly WrittenValue[];
  readonly M?: Readonly<Record<string, WrittenValue>>;
}

type Image = Readonly<Record<string, WrittenValue>>;

/** One record of a stream, as Lambda hands it over and as GetRecords gives it. */
export interface StreamRecord {
  readonly eventSourceARN?: string | undefined;
  readonly dynamodb?:
    | {
        /** Seconds since 1970. */
        readonly ApproximateCreationDateTime?: number | undefined;
        readonly Keys?: Image | undefined;
        readonly NewImage?: Image | undefined;
        readonly SequenceNumber?: string | undefined;
      }
    | undefined;
}

/** What one record says, before its change is numbered. */
export interface Recorded {
  /** As the stream counts it; goes back in `batchItemFailures`. */
  readonly streamSequence: string;
  /** The same, of one length for all, so that texts compare as the numbers do. */
  readonly place: string;
  readonly table: string;
  readonly key: Key;
  readonly after?: Item;
  /** Seconds since 1970, whole. */
  readonly created: number;
  readonly record: StreamRecord;
}

/** A stream's sequence number has 21 to 40 digits (API reference, StreamRecord). */
const sequenceDigits = 40;
const tableInArn = /^arn:[^:]*:dynamodb:[^:]*:[^:]*:table\/([^/]+)\/stream\//;

/** Reads a record. Errors: RangeError, saying what about it cannot be read. */
export function readRecord(record: StreamRecord, tablePrefix: string): Recorded {
  const { SequenceNumber, Keys, NewImage, ApproximateCreationDateTime } = record.dynamodb ?? {};
  if (SequenceNumber === undefined || !/^\d{1,40}$/.test(SequenceNumber)) throw new RangeError('no sequence number');
  const [, name] = tableInArn.exec(record.eventSourceARN ?? '') ?? [];
  if (!name?.startsWith(tablePrefix)) throw new RangeError('the stream of no table of this stage');
  return {
    streamSequence: SequenceNumber,
    place: SequenceNumber.padStart(sequenceDigits, '0'),
    table: name.slice(tablePrefix.length),
    key: keyOf(Keys ?? {}),
    ...(NewImage && { after: { ...keyOf(NewImage), ...itemOf(NewImage) } }),
    created: Math.floor(ApproximateCreationDateTime ?? 0),
    record,
  };
}

/** The change's item by name, for a table's items are told apart by it. */
export const itemName = ({ table, key }: Pick<Recorded, 'table' | 'key'>): string => `${table}#${key.PK}\n${key.SK}`;

function keyOf({ PK, SK }: Image): Key {
  if (PK?.S === undefined || SK?.S === undefined) throw new RangeError('no key of text');
  return { PK: PK.S, SK: SK.S };
}

function itemOf(image: Image): Readonly<Record<string, AttributeValue>> {
  return Object.fromEntries(Object.entries(image).map(([name, value]) => [name, valueOf(value)]));
}

function valueOf({ S, N, BOOL, NULL, L, M }: WrittenValue): AttributeValue {
  if (S !== undefined) return S;
  if (N !== undefined) return Number(N);
  if (BOOL !== undefined) return BOOL;
  if (NULL === true) return null;
  if (L !== undefined) return L.map(valueOf);
  if (M !== undefined) return itemOf(M);
  throw new RangeError('a value of a kind that is never stored');
}
