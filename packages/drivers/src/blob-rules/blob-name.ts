import type { BlobAddress } from '@mandi/ports';
import { PortError } from '@mandi/ports';

const longestName = 512;
/** Letters, digits, dots, underlines and dashes between slashes; no part begins with a dot. */
const names = /^[A-Za-z0-9_-][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/;

/** Errors: PortError 'refused' for a name that could mean another place, or a bucket that does not exist. */
export function checkAddress({ bucket, name }: BlobAddress): void {
  if (bucket !== 'media' && bucket !== 'voice') throw new PortError('refused', 'there is no such bucket');
  if (name.length > longestName || !names.test(name)) throw new PortError('refused', 'this is no name for a file');
}
