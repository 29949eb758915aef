import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { addStage } from './app.ts';
import { stageOf } from './stages.ts';

/** What the CDK's command line runs: `cdk synth --context stage=development`. */
const app = new App();
const origins: unknown = app.node.tryGetContext('origins');
addStage(
  app,
  stageOf(app.node.tryGetContext('stage')),
  typeof origins === 'string' ? origins.split(',') : ['https://localhost:8080'],
);
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
app.synth();
