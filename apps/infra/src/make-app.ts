import { App, type AppProps, type Stack, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { addStage } from './app.ts';
import { WrittenReasons } from './findings.ts';
import { stageOf } from './stages.ts';

const flags = {
  // S3 delivers its access logs by the bucket's policy, not by an access-control list.
  '@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy': true,
  // What a stack gives to another cannot be taken away while the other uses it.
  '@aws-cdk/core:defaultCrossStackReferences': 'strong',
};

/**
 * All stacks of the stage that the context names, watched by cdk-nag: whatever ./findings.ts does not explain makes synthesis fail.
 * Of the context: `stage`; `origins` (separated by commas) that may call and upload; `domain` with `certificate` (its ARN); `repository` (owner/name on GitHub) that may deploy; `serving` (the region, where it is not the
 * first); `bundles` (the folder of
 * the functions, apps/lambda/dist if not given).
 */
export function makeApp(props: AppProps = {}): {
  readonly app: App;
  readonly stacks: readonly Stack[];
  readonly reasons: WrittenReasons;
} {
  const app = new App({ ...props, context: { ...flags, ...props.context } });
  const text = (name: string): string | undefined => {
    const value: unknown = app.node.tryGetContext(name);
    return typeof value === 'string' ? value : undefined;
  };
  const [domain, certificateArn] = [text('domain'), text('certificate')];
  const site = domain === undefined || certificateArn === undefined ? undefined : { domain, certificateArn };
  const own = domain === undefined ? 'https://localhost:8080' : `https://${domain}`;
  const stacks = addStage(app, stageOf(text('stage')), {
    origins: text('origins')?.split(',') ?? [own],
    site,
    repository: text('repository'),
    serving: text('serving'),
  });
  const reasons = new WrittenReasons();
  Validations.of(app).addPlugins(reasons, new AwsSolutionsChecks(app));
  return { app, stacks, reasons };
}
