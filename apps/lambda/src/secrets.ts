import { hkdfSync } from 'node:crypto';
import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { PortError } from '@mandi/ports';

/** Fewer characters than this are no secret. */
const least = 32;

/** The text of a secret, by its ARN; it is never told to telemetry. Errors: 'unavailable', 'unsupported' for what is no secret text. */
export async function readSecret(client: SecretsManagerClient, arn: string): Promise<string> {
  const text = await client.send(new GetSecretValueCommand({ SecretId: arn })).then(
    ({ SecretString }) => SecretString,
    (error: unknown) => {
      throw new PortError('unavailable', 'Secrets Manager does not give the secret', error);
    },
  );
  if (text === undefined || text.length < least) throw new PortError('unsupported', 'the secret is too short');
  return text;
}

/** Keys of 32 bytes for different ends from one secret, the same in every function: HKDF (RFC 5869) with SHA-256. */
export const keyFrom = (secret: string, end: 'services' | 'cursors'): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, '', `ek-bharath|${end}`, 32));
