import { Fn, RemovalPolicy } from 'aws-cdk-lib';
import {
  FlowLogDestination,
  FlowLogTrafficType,
  GatewayVpcEndpointAwsService,
  InterfaceVpcEndpointAwsService,
  IpAddresses,
  Port,
  SecurityGroup,
  SubnetType,
  Vpc,
} from 'aws-cdk-lib/aws-ec2';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { retentionOf } from '../retention.ts';
import type { Stage } from '../stages.ts';
import { StageStack, type StageStackProps } from './stage-stack.ts';

/** Not the well-known ports of these engines, which scanners try first. */
export const cachePort = 6_390;
const searchPort = 443;

/** Services that functions inside the network call, and that have no free gateway. Each costs by the hour and zone: see docs/cost.md. */
const reached = {
  Secrets: InterfaceVpcEndpointAwsService.SECRETS_MANAGER,
  Cognito: InterfaceVpcEndpointAwsService.COGNITO_IDP,
  Messages: InterfaceVpcEndpointAwsService.SNS,
  DeadLetters: InterfaceVpcEndpointAwsService.SQS,
  Translate: InterfaceVpcEndpointAwsService.TRANSLATE,
  Transcribe: InterfaceVpcEndpointAwsService.TRANSCRIBE,
  TranscribeStreaming: InterfaceVpcEndpointAwsService.TRANSCRIBE_STREAMING,
  Polly: InterfaceVpcEndpointAwsService.POLLY,
  Bedrock: InterfaceVpcEndpointAwsService.BEDROCK_RUNTIME,
} as const;

/** Those that not every region has. */
const languageServices: ReadonlySet<string> = new Set(['Translate', 'Transcribe', 'TranscribeStreaming', 'Polly']);

/** The services reached through an endpoint in the stage's region. */
export const reachedIn = (stage: Stage): readonly (readonly [string, InterfaceVpcEndpointAwsService])[] =>
  Object.entries(reached).filter(([id]) => stage.languageServices || !languageServices.has(id));

/** A network without a way to the internet: no NAT gateway, since nothing in it needs one. */
export class NetworkStack extends StageStack {
  readonly vpc: Vpc;
  readonly functions: SecurityGroup;
  readonly cache: SecurityGroup;
  readonly search: SecurityGroup;

  constructor(scope: Construct, props: StageStackProps) {
    super(scope, 'Network', props);
    this.vpc = new Vpc(this, 'Vpc', {
      ipAddresses: IpAddresses.cidr('10.20.0.0/16'),
      maxAzs: Math.max(this.stage.search.zones, 2),
      natGateways: 0,
      restrictDefaultSecurityGroup: false,
      subnetConfiguration: [{ name: 'isolated', subnetType: SubnetType.PRIVATE_ISOLATED, cidrMask: 20 }],
      gatewayEndpoints: {
        Tables: { service: GatewayVpcEndpointAwsService.DYNAMODB },
        Files: { service: GatewayVpcEndpointAwsService.S3 },
      },
    });
    this.flowLogs();
    this.functions = this.group('Functions', 'Service functions', true);
    this.cache = this.group('Cache', 'ElastiCache', false);
    this.search = this.group('Search', 'OpenSearch', false);
    this.cache.addIngressRule(this.functions, Port.tcp(cachePort), 'functions to the cache');
    this.search.addIngressRule(this.functions, Port.tcp(searchPort), 'functions to search');
    this.interfaces();
  }

  /** Without an account at hand CDK knows of two zones only; Mumbai has three, and three hold a quorum when one is lost. */
  override get availabilityZones(): string[] {
    return [0, 1, 2].map((at) => Fn.select(at, Fn.getAzs()));
  }

  private group(id: string, description: string, allowAllOutbound: boolean): SecurityGroup {
    return new SecurityGroup(this, id, { vpc: this.vpc, description, allowAllOutbound });
  }

  private interfaces(): void {
    const group = this.group('Endpoints', 'Endpoints of AWS services', false);
    group.addIngressRule(this.functions, Port.tcp(443), 'functions to AWS services');
    for (const [id, service] of reachedIn(this.stage)) {
      this.vpc.addInterfaceEndpoint(id, {
        service,
        securityGroups: [group],
        open: false,
        subnets: { subnets: this.vpc.isolatedSubnets.slice(0, this.stage.search.zones) },
      });
    }
  }

  private flowLogs(): void {
    const logGroup = new LogGroup(this, 'FlowLogs', {
      logGroupName: `/ek-bharath/${this.stage.name}/network`,
      retention: retentionOf(this.stage),
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.vpc.addFlowLog('Rejected', {
      destination: FlowLogDestination.toCloudWatchLogs(logGroup),
      trafficType: FlowLogTrafficType.REJECT,
    });
  }
}
