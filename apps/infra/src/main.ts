import { makeApp } from './make-app.ts';

/** What the CDK's command line runs: `cdk synth --context stage=development`. */
makeApp().app.synth();
