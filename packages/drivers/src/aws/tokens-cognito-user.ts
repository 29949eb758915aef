import {
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
  AdminUpdateUserAttributesCommand,
  type AttributeType,
  type CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Randomness } from '@mandi/ports';
import type { PoolProfile } from './challenge-ticket.ts';

type Options = { readonly abortSignal: AbortSignal };

export interface Pool {
  readonly client: CognitoIdentityProviderClient;
  readonly userPoolId: string;
  readonly randomness: Randomness;
}

/**
 * Brings the pool's user of `phone` up to `profile`, made where there was none. Gives whether there was none. The user gets a password of
 * 256 random bits that nobody knows: without a permanent one it would stay in FORCE_CHANGE_PASSWORD and lapse after some days.
 */
export async function settleUser(pool: Pool, phone: string, profile: PoolProfile, options: Options): Promise<boolean> {
  const made = !(await update(pool, phone, profile, options));
  if (made) await create(pool, phone, profile, options);
  await pool.client.send(
    new AdminSetUserPasswordCommand({
      UserPoolId: pool.userPoolId,
      Username: phone,
      Password: Buffer.from(pool.randomness.bytes(32)).toString('base64url'),
      Permanent: true,
    }),
    options,
  );
  return made;
}

async function update(pool: Pool, phone: string, profile: PoolProfile, options: Options): Promise<boolean> {
  const { client, userPoolId: UserPoolId } = pool;
  const UserAttributes = attributesOf(profile);
  try {
    await client.send(new AdminUpdateUserAttributesCommand({ UserPoolId, Username: phone, UserAttributes }), options);
    return true;
  } catch (error) {
    if (isCalled(error, 'UserNotFoundException')) return false;
    throw error;
  }
}

/** No message goes out: the one-time code has already proved the phone. Another call may have made the user meanwhile. */
async function create(pool: Pool, phone: string, profile: PoolProfile, options: Options): Promise<void> {
  const command = new AdminCreateUserCommand({
    UserPoolId: pool.userPoolId,
    Username: phone,
    MessageAction: 'SUPPRESS',
    UserAttributes: [
      { Name: 'phone_number', Value: phone },
      { Name: 'phone_number_verified', Value: 'true' },
      ...attributesOf(profile),
    ],
  });
  try {
    await pool.client.send(command, options);
  } catch (error) {
    if (!isCalled(error, 'UsernameExistsException')) throw error;
  }
}

const attributesOf = (profile: PoolProfile): AttributeType[] =>
  Object.entries(profile).map(([name, Value]) => ({ Name: `custom:${name}`, Value }));

export const isCalled = (error: unknown, name: string): boolean => error instanceof Error && error.name === name;
