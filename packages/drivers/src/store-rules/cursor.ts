import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';
import type { Query, Randomness } from '@mandi/ports';
import { PortError } from '@mandi/ports';

const nonceBytes = 12;
const tagBytes = 16;

/** Makes cursors that nobody can read, change, or use for another question. */
export interface Cursors {
  /** `question` is what was asked; `place` is where the next page begins. */
  seal(question: string, place: readonly (string | number)[]): string;
  /** Errors: PortError 'refused' for a forged cursor or one of another question. */
  open(question: string, cursor: string): readonly (string | number)[];
}

/** A question's text: everything of a query but the page's size and the cursor itself. */
export const questionOf = (query: Query): string =>
  JSON.stringify([
    query.table.name,
    query.index ?? null,
    query.partition,
    query.beginsWith ?? null,
    query.from ?? null,
    query.to ?? null,
    query.order ?? 'ascending',
  ]);

/** Cursors under a secret of at least 32 bytes: AES-256-GCM with the question as additional data (NIST SP 800-38D). */
export function cursorsUnder(secret: Uint8Array, randomness: Randomness): Cursors {
  const key = new Uint8Array(hkdfSync('sha256', secret, '', 'mandi page cursor', 32));
  return {
    seal(question, place) {
      const nonce = randomness.bytes(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(question));
      const text = [cipher.update(JSON.stringify(place), 'utf8'), cipher.final()];
      return Buffer.concat([nonce, ...text, cipher.getAuthTag()]).toString('base64url');
    },
    open(question, cursor) {
      const bytes = Buffer.from(cursor, 'base64url');
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes), {
          authTagLength: tagBytes,
        })
          .setAAD(Buffer.from(question))
          .setAuthTag(bytes.subarray(-tagBytes));
        const text = decipher.update(bytes.subarray(nonceBytes, -tagBytes), undefined, 'utf8') + decipher.final('utf8');
        return JSON.parse(text);
      } catch (cause) {
        throw new PortError('refused', 'the cursor does not belong to this query', cause);
      }
    },
  };
}
