import type { App, Stack } from 'aws-cdk-lib';
import { addPlace } from './place.ts';
import { DataStack } from './stacks/data.ts';
import { DeliveryStack } from './stacks/delivery.ts';
import { EdgeStack, type Site } from './stacks/edge.ts';
import { GlobalStack } from './stacks/global.ts';
import { ReplicaStack } from './stacks/replica.ts';
import { placesOf, type Stage } from './stages.ts';

/** Where people reach the app: origins that may call and upload, and the operator's own domain once there is one. */
export interface Served {
  readonly origins: readonly string[];
  readonly site?: Site | undefined;
  /** The repository on GitHub whose workflow may deploy: "owner/name". */
  readonly repository?: string | undefined;
  /** The region that serves; the stage's first when not said. */
  readonly serving?: string | undefined;
}

/** All stacks of a stage in its regions. */
export function addStage(app: App, stage: Stage, { origins, site, repository, serving }: Served): readonly Stack[] {
  const [here, there] = placesOf(stage, serving);
  const props = { stage: here, env: { region: here.region } };
  const data = new DataStack(app, { ...props, origins });
  const first = addPlace(app, here, data, origins);
  const second = there === undefined ? undefined : addSecond(app, here, there, { data, origins });
  const places = second === undefined ? [first] : [first, second.place];
  const global = new GlobalStack(app, {
    stage: here,
    env: { region: 'us-east-1' },
    apis: places.map(({ api }) => api),
  });
  const edge = new EdgeStack(app, { ...props, data, first, second, firewall: global.firewall, site });
  const delivery = repository === undefined ? [] : [new DeliveryStack(app, { ...props, repository })];
  return [data, ...first.stacks, ...(second?.stacks ?? []), global, edge, ...delivery];
}

/** The second region: what is copied there, and all that works on it. */
function addSecond(
  app: App,
  here: Stage,
  there: Stage,
  { data, origins }: { readonly data: DataStack; readonly origins: readonly string[] },
) {
  const replica = new ReplicaStack(app, { stage: here, env: { region: there.region }, origins });
  // Objects are copied only to a bucket that is there.
  data.addStackDependency(replica);
  const place = addPlace(app, there, replica, origins);
  for (const stack of place.stacks) stack.addStackDependency(data);
  return { replica, place, stacks: [replica, ...place.stacks] };
}
