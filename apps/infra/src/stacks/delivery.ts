import { Duration } from 'aws-cdk-lib';
import { OidcProviderNative, PolicyStatement, Role, WebIdentityPrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { StageStack, type StageStackProps } from './stage-stack.ts';

export interface DeliveryProps extends StageStackProps {
  /** The repository on GitHub that may deploy this stage: "owner/name". */
  readonly repository: string;
}

const issuer = 'token.actions.githubusercontent.com';
/** The qualifier that `cdk bootstrap` gives its roles unless told otherwise. */
const qualifier = 'hnb659fds';

/**
 * Lets the repository's workflow deploy by a token of minutes instead of a key that somebody keeps. The workflow must run in the GitHub
 * environment called like the stage, where GitHub asks for the approval of people. An account has this issuer once: stages that share an account
 * cannot both have this stack.
 */
export class DeliveryStack extends StageStack {
  constructor(scope: Construct, { repository, ...props }: DeliveryProps) {
    super(scope, 'Delivery', props);
    const provider = new OidcProviderNative(this, 'GitHub', {
      url: `https://${issuer}`,
      clientIds: ['sts.amazonaws.com'],
    });
    const role = new Role(this, 'Deploys', {
      roleName: this.named('ek-bharath-deploys'),
      maxSessionDuration: Duration.hours(1),
      assumedBy: new WebIdentityPrincipal(provider.oidcProviderArn, {
        StringEquals: {
          [`${issuer}:aud`]: 'sts.amazonaws.com',
          [`${issuer}:sub`]: `repo:${repository}:environment:${this.stage.name}`,
        },
      }),
    });
    role.addToPolicy(new PolicyStatement({ actions: ['sts:AssumeRole'], resources: this.bootstrapRoles() }));
  }

  /** What `cdk deploy` works as, in each region of the stage. */
  private bootstrapRoles(): string[] {
    const regions = [this.region, ...(this.stage.tables.replica === undefined ? [] : [this.stage.tables.replica])];
    return regions.flatMap((region) =>
      ['deploy', 'file-publishing', 'lookup'].map((purpose) =>
        this.formatArn({
          service: 'iam',
          region: '',
          resource: 'role',
          resourceName: `cdk-${qualifier}-${purpose}-role-${this.account}-${region}`,
        }),
      ),
    );
  }
}
