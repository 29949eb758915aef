import { Stack, type StackProps, Tags } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { Stage } from '../stages.ts';

export interface StageStackProps extends StackProps {
  readonly stage: Stage;
}

/** A stack of one stage: its name says stage and purpose, and its costs are told apart by tags. */
export abstract class StageStack extends Stack {
  readonly stage: Stage;

  constructor(scope: Construct, purpose: string, { stage, ...props }: StageStackProps) {
    const place = stage.place === 'second' ? 'Standby' : '';
    const name = `EkBharath-${stage.name}-${place}${purpose}`;
    super(scope, name, {
      stackName: name,
      terminationProtection: stage.tables.deletionProtection,
      ...props,
    });
    this.stage = stage;
    Tags.of(this).add('application', 'ek-bharath-ek-mandi');
    Tags.of(this).add('stage', stage.name);
  }

  /** The name of a thing in this stage. Buckets are named for the account too: their names are unique in all of AWS. */
  protected named(name: string): string {
    return `${this.stage.prefix}${name}`;
  }

  protected bucketName(name: string): string {
    const place = this.stage.place === 'second' ? '-standby' : '';
    return `${this.named(name)}${place}-${this.account}`;
  }
}
