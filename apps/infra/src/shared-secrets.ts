import { SecretValue } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import type { Stage } from './stages.ts';

/** The secrets that are the same in both regions of a stage, so that tickets and cursors of one are taken by the other. */
export interface SharedSecrets {
  /** Signs tickets and cursors: what functions read it by, and what a policy names it by. */
  readonly services: { readonly readBy: string; readonly allowedAs: string };
  /** The value by which the API knows CloudFront, resolved when the stack is deployed. */
  readonly origin: string;
}

/** Made in the first region of a stage and copied to the second by Secrets Manager, where they are known by name. */
export function sharedSecrets(scope: Construct, { prefix, place, tables }: Stage): SharedSecrets {
  const names = { services: `${prefix}ek-bharath/services`, origin: `${prefix}ek-bharath/origin` };
  if (place === 'second') {
    const { secretArn } = Secret.fromSecretNameV2(scope, 'ServicesSecret', names.services);
    return {
      // Secrets Manager ends a secret's ARN by six letters that only it knows.
      services: { readBy: names.services, allowedAs: `${secretArn}-??????` },
      origin: SecretValue.secretsManager(names.origin).unsafeUnwrap(),
    };
  }
  const make = (id: string, secretName: string, passwordLength: number): Secret =>
    new Secret(scope, id, {
      secretName,
      generateSecretString: { passwordLength, excludePunctuation: true },
      replicaRegions: tables.replica === undefined ? [] : [{ region: tables.replica }],
    });
  const { secretArn } = make('ServicesSecret', names.services, 64);
  return {
    services: { readBy: secretArn, allowedAs: secretArn },
    origin: make('OriginSecret', names.origin, 48).secretValue.unsafeUnwrap(),
  };
}
