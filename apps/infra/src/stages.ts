/** Every difference between the stages stands in this one table; a stack never asks for the name of its stage. */
export interface Stage {
  readonly name: 'development' | 'staging' | 'production';
  /** Before the names of tables and stacks; none in production, where the seed's names stand as they are. */
  readonly prefix: string;
  readonly region: string;
  /** `second`: the same stage in its second region, beside the first. */
  readonly place: 'first' | 'second';
  /** Whether people are served from here. Where they are not, nothing is written: it follows along and waits (docs/runbook.md#failover-drill). */
  readonly serves: boolean;
  /** Whether the region has Transcribe, Translate and Polly. Hyderabad has none of them (AWS's list of services by region). */
  readonly languageServices: boolean;
  /** DynamoDB is paid by request in every stage: it scales by itself in both directions (seed, "On-demand scaling"). */
  readonly tables: {
    readonly deletionProtection: boolean;
    /** A second region that holds every table too (global tables). */
    readonly replica: string | undefined;
    readonly dailyBackupDays: number;
  };
  readonly buckets: {
    /** Objects are copied to a bucket in this region. */
    readonly replica: string | undefined;
    readonly oldVersionDays: number;
  };
  readonly cache: {
    readonly nodeType: string;
    readonly replicas: number;
    readonly shards: number;
    /** Of memory in use, in percent, that the shards grow and shrink to keep; undefined where nothing scales. */
    readonly autoScaling: { readonly mostShards: number; readonly memoryPercent: number } | undefined;
    readonly snapshotDays: number;
  };
  readonly search: {
    readonly instanceType: string;
    readonly dataNodes: number;
    readonly masterType: string | undefined;
    readonly zones: 1 | 2 | 3;
    readonly gigabytes: number;
  };
  readonly functions: {
    readonly memory: number;
    readonly reserved: number | undefined;
    /** Instances kept warm by utilisation between these bounds; undefined where a cold start is borne. */
    readonly warm: { readonly least: number; readonly most: number } | undefined;
    /** How a new version takes over. */
    readonly rollout: 'at once' | 'ten percent, then all';
  };
  readonly api: { readonly requestsASecond: number; readonly burst: number; readonly requestsADay: number };
  readonly firewallRequestsInFiveMinutes: number;
  readonly logDays: number;
  readonly monitoring: { readonly detailed: boolean; readonly alarms: boolean; readonly tracing: boolean };
  /** CloudFront's class 100 has no edge in India: every request travels to Europe or America. Class 200 has. */
  readonly priceClass: 100 | 200;
  readonly voiceDays: 30;
  readonly monthlyBudgetDollars: number;
}

const development: Stage = {
  name: 'development',
  prefix: 'development-',
  region: 'ap-south-1',
  place: 'first',
  serves: true,
  languageServices: true,
  tables: { deletionProtection: false, replica: undefined, dailyBackupDays: 0 },
  buckets: { replica: undefined, oldVersionDays: 7 },
  cache: { nodeType: 'cache.t3.micro', replicas: 0, shards: 1, autoScaling: undefined, snapshotDays: 0 },
  search: { instanceType: 't3.small.search', dataNodes: 1, masterType: undefined, zones: 1, gigabytes: 20 },
  functions: { memory: 512, reserved: undefined, warm: undefined, rollout: 'at once' },
  api: { requestsASecond: 50, burst: 100, requestsADay: 100_000 },
  firewallRequestsInFiveMinutes: 2_000,
  logDays: 7,
  monitoring: { detailed: false, alarms: true, tracing: true },
  priceClass: 100,
  voiceDays: 30,
  monthlyBudgetDollars: 220,
};

const staging: Stage = {
  ...development,
  name: 'staging',
  prefix: 'staging-',
  tables: { deletionProtection: true, replica: undefined, dailyBackupDays: 7 },
  buckets: { replica: undefined, oldVersionDays: 30 },
  cache: { nodeType: 'cache.t3.medium', replicas: 1, shards: 1, autoScaling: undefined, snapshotDays: 1 },
  search: { instanceType: 'm6g.large.search', dataNodes: 2, masterType: undefined, zones: 2, gigabytes: 50 },
  functions: { memory: 1024, reserved: undefined, warm: undefined, rollout: 'ten percent, then all' },
  api: { requestsASecond: 500, burst: 1_000, requestsADay: 1_000_000 },
  firewallRequestsInFiveMinutes: 5_000,
  logDays: 30,
  monitoring: { detailed: true, alarms: true, tracing: true },
  monthlyBudgetDollars: 900,
};

const production: Stage = {
  name: 'production',
  prefix: '',
  region: 'ap-south-1',
  place: 'first',
  serves: true,
  languageServices: true,
  tables: { deletionProtection: true, replica: 'ap-south-2', dailyBackupDays: 35 },
  buckets: { replica: 'ap-south-2', oldVersionDays: 90 },
  cache: {
    nodeType: 'cache.m7g.large',
    replicas: 1,
    shards: 2,
    autoScaling: { mostShards: 20, memoryPercent: 60 },
    snapshotDays: 7,
  },
  search: { instanceType: 'r6g.large.search', dataNodes: 3, masterType: 'm6g.large.search', zones: 3, gigabytes: 100 },
  functions: { memory: 1769, reserved: undefined, warm: { least: 2, most: 200 }, rollout: 'ten percent, then all' },
  api: { requestsASecond: 10_000, burst: 5_000, requestsADay: 100_000_000 },
  firewallRequestsInFiveMinutes: 10_000,
  logDays: 365,
  monitoring: { detailed: true, alarms: true, tracing: true },
  priceClass: 200,
  voiceDays: 30,
  monthlyBudgetDollars: 6_000,
};

export const stages: readonly Stage[] = [development, staging, production];

/**
 * The stage in its regions, the second with what it lacks there; one place where it has one region. `serving` is the region that serves people
 * (the first if not said). Only one does, since between regions the last writer wins: what writes by itself rests in the other, and no function
 * is kept warm there. Errors: RangeError for a region that the stage has not.
 */
export function placesOf(stage: Stage, serving: string = stage.region): readonly [Stage, ...Stage[]] {
  const { replica } = stage.tables;
  const regions = replica === undefined ? [stage.region] : [stage.region, replica];
  if (!regions.includes(serving))
    throw new RangeError(`--serving must be one of ${regions.join(', ')}, but is "${serving}".`);
  const first = { ...stage, serves: serving === stage.region };
  if (replica === undefined) return [first];
  const serves = serving === replica;
  return [
    first,
    {
      ...stage,
      region: replica,
      place: 'second',
      serves,
      languageServices: false,
      tables: { ...stage.tables, replica: undefined },
      buckets: { ...stage.buckets, replica: undefined },
      functions: { ...stage.functions, warm: serves ? stage.functions.warm : undefined },
    },
  ];
}

/** The stage of that name. Errors: RangeError with the names there are. */
export function stageOf(name: string | undefined): Stage {
  const stage = stages.find((one) => one.name === name);
  if (stage === undefined) {
    throw new RangeError(`--stage must be one of ${stages.map((one) => one.name).join(', ')}, but is "${name ?? ''}".`);
  }
  return stage;
}
