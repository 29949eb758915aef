import { ArnFormat, RemovalPolicy, SecretValue } from 'aws-cdk-lib';
import { CfnScalableTarget, CfnScalingPolicy } from 'aws-cdk-lib/aws-applicationautoscaling';
import { EbsDeviceVolumeType } from 'aws-cdk-lib/aws-ec2';
import { CfnReplicationGroup, CfnSubnetGroup } from 'aws-cdk-lib/aws-elasticache';
import { AccountRootPrincipal, PolicyDocument, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { LogGroup, ResourcePolicy } from 'aws-cdk-lib/aws-logs';
import { type CfnDomain, Domain, EngineVersion, TLSSecurityPolicy } from 'aws-cdk-lib/aws-opensearchservice';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { retentionOf } from '../retention.ts';
import { cachePort, type NetworkStack } from './network.ts';
import { StageStack, type StageStackProps } from './stage-stack.ts';

export interface SearchProps extends StageStackProps {
  readonly network: NetworkStack;
}

/** What can be lost and built again from the tables: the search domain and the cache. */
export class SearchStack extends StageStack {
  readonly domain: Domain;
  readonly cache: CfnReplicationGroup;
  /** The password of the cache, read by functions at their start. */
  readonly cacheSecret: Secret;

  constructor(scope: Construct, { network, ...props }: SearchProps) {
    super(scope, 'Search', props);
    this.domain = this.searchDomain(network);
    this.cacheSecret = new Secret(this, 'CachePassword', {
      secretName: this.named('ek-bharath/cache'),
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
    });
    this.cache = this.cacheGroup(network);
    this.scaleCache();
  }

  private searchDomain({ vpc, search: securityGroup }: NetworkStack): Domain {
    const { search } = this.stage;
    const logPolicy = this.logPolicy();
    const domain = new Domain(this, 'Domain', {
      domainName: this.named('ek-bharath'),
      version: EngineVersion.openSearch('2.11'),
      capacity: {
        dataNodes: search.dataNodes,
        dataNodeInstanceType: search.instanceType,
        multiAzWithStandbyEnabled: false,
        ...(search.masterType === undefined ? {} : { masterNodes: 3, masterNodeInstanceType: search.masterType }),
      },
      ...(search.zones > 1 ? { zoneAwareness: { enabled: true, availabilityZoneCount: search.zones } } : {}),
      ebs: { volumeSize: search.gigabytes, volumeType: EbsDeviceVolumeType.GP3 },
      encryptionAtRest: { enabled: true },
      nodeToNodeEncryption: true,
      enforceHttps: true,
      tlsSecurityPolicy: TLSSecurityPolicy.TLS_1_2_PFS,
      vpc,
      vpcSubnets: [{ subnets: vpc.isolatedSubnets.slice(0, search.zones) }],
      securityGroups: [securityGroup],
      logging: {
        appLogEnabled: true,
        appLogGroup: this.logs('application'),
        slowSearchLogEnabled: true,
        slowSearchLogGroup: this.logs('slow-search'),
        slowIndexLogEnabled: true,
        slowIndexLogGroup: this.logs('slow-index'),
      },
      // CDK would make the policy by a function of its own: the resource below needs none.
      suppressLogsResourcePolicy: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    domain.node.addDependency(logPolicy);
    (domain.node.defaultChild as CfnDomain).accessPolicies = this.signedOnly();
    return domain;
  }

  /** Without a policy whoever is in the network is let in: this one asks for a signature of this account. IAM then says who. */
  private signedOnly(): PolicyDocument {
    const name = this.named('ek-bharath');
    return new PolicyDocument({
      statements: [
        new PolicyStatement({
          principals: [new AccountRootPrincipal()],
          actions: ['es:ESHttpGet', 'es:ESHttpHead', 'es:ESHttpPost', 'es:ESHttpPut', 'es:ESHttpDelete'],
          resources: [this.formatArn({ service: 'es', resource: 'domain', resourceName: `${name}/*` })],
        }),
      ],
    });
  }

  /** OpenSearch writes its logs as a service: the log groups must say that it may. */
  private logPolicy(): ResourcePolicy {
    const group = `/aws/OpenSearchService/domains/${this.named('ek-bharath')}`;
    return new ResourcePolicy(this, 'LogPolicy', {
      resourcePolicyName: this.named('ek-bharath-search-logs'),
      policyStatements: [
        new PolicyStatement({
          principals: [new ServicePrincipal('es.amazonaws.com')],
          actions: ['logs:PutLogEvents', 'logs:CreateLogStream'],
          resources: [
            this.formatArn({
              service: 'logs',
              resource: 'log-group',
              resourceName: `${group}/*`,
              arnFormat: ArnFormat.COLON_RESOURCE_NAME,
            }),
          ],
          conditions: { StringEquals: { 'aws:SourceAccount': this.account } },
        }),
      ],
    });
  }

  private logs(name: string): LogGroup {
    return new LogGroup(this, `Logs-${name}`, {
      logGroupName: `/aws/OpenSearchService/domains/${this.named('ek-bharath')}/${name}`,
      retention: retentionOf(this.stage),
      removalPolicy: RemovalPolicy.DESTROY,
    });
  }

  private cacheGroup({ vpc, cache: securityGroup }: NetworkStack): CfnReplicationGroup {
    const { cache } = this.stage;
    const subnets = new CfnSubnetGroup(this, 'CacheSubnets', {
      description: 'Isolated subnets',
      subnetIds: vpc.isolatedSubnets.map(({ subnetId }) => subnetId),
    });
    return new CfnReplicationGroup(this, 'Cache', {
      replicationGroupDescription: 'Translations, sessions, search results and answers of the API',
      engine: 'redis',
      engineVersion: '7.1',
      cacheNodeType: cache.nodeType,
      numNodeGroups: cache.shards,
      replicasPerNodeGroup: cache.replicas,
      automaticFailoverEnabled: cache.replicas > 0,
      multiAzEnabled: cache.replicas > 0,
      cacheParameterGroupName: cache.shards > 1 ? 'default.redis7.cluster.on' : 'default.redis7',
      port: cachePort,
      cacheSubnetGroupName: subnets.ref,
      securityGroupIds: [securityGroup.securityGroupId],
      atRestEncryptionEnabled: true,
      transitEncryptionEnabled: true,
      transitEncryptionMode: 'required',
      authToken: SecretValue.secretsManager(this.cacheSecret.secretArn).unsafeUnwrap(),
      autoMinorVersionUpgrade: true,
      snapshotRetentionLimit: cache.snapshotDays,
    });
  }

  private scaleCache(): void {
    const { autoScaling, shards } = this.stage.cache;
    if (autoScaling === undefined) return;
    const dimension = 'elasticache:replication-group:NodeGroups';
    const target = new CfnScalableTarget(this, 'CacheShards', {
      serviceNamespace: 'elasticache',
      scalableDimension: dimension,
      resourceId: `replication-group/${this.cache.ref}`,
      minCapacity: shards,
      maxCapacity: autoScaling.mostShards,
    });
    new CfnScalingPolicy(this, 'CacheMemory', {
      policyName: 'memory',
      policyType: 'TargetTrackingScaling',
      scalingTargetId: target.ref,
      targetTrackingScalingPolicyConfiguration: {
        targetValue: autoScaling.memoryPercent,
        predefinedMetricSpecification: {
          predefinedMetricType: 'ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage',
        },
      },
    });
  }
}
