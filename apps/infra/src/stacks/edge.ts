import { CfnOutput, Duration, ReferenceStrength, Stack, Validations } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  GeoRestriction,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  HttpVersion,
  ImportSource,
  type IOrigin,
  KeyValueStore,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  PriceClass,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, OriginGroup, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { Bucket, type IBucket } from 'aws-cdk-lib/aws-s3';
import type { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';
import { edgeFunction } from '../edge-function.ts';
import { originHeader } from '../firewall.ts';
import type { Place } from '../place.ts';
import type { DataStack } from './data.ts';
import { mediaCopy, type ReplicaStack } from './replica.ts';
import { StageStack, type StageStackProps } from './stage-stack.ts';

/** The operator's domain, with its certificate (of us-east-1, as CloudFront wants it). */
export interface Site {
  readonly domain: string;
  readonly certificateArn: string;
}

export interface EdgeProps extends StageStackProps {
  readonly data: DataStack;
  readonly first: Place;
  readonly second: { readonly place: Place; readonly replica: ReplicaStack } | undefined;
  readonly firewall: CfnWebACL;
  readonly site: Site | undefined;
}

/** How CloudFront calls the second region's API, and the path by which its health is asked before it serves. */
const secondOrigin = 'second';
const secondHealth = '/standby/v1/health';

/** What `vite build` puts into apps/web/dist; everything else is a photo's address. `/demo` is the page once more, with a story. */
export const pageFiles = [
  '/index.html',
  '/demo',
  '/sw.js',
  '/manifest.webmanifest',
  '/icon.svg',
  '/recorder-worklet.js',
  '/assets/*',
  '/story/*',
] as const;

/**
 * One address for the web app, photos and the API, open to India only (the seed's MVP scope). Which region serves stands in a key-value store at
 * the edge: changing it takes seconds and needs neither region (`infra:failover`).
 */
export class EdgeStack extends StageStack {
  readonly distribution: Distribution;

  constructor(scope: Construct, { data, first, second, firewall, site, ...props }: EdgeProps) {
    super(scope, 'Edge', props);
    Validations.of(this).acknowledge({
      id: '@aws-cdk/aws-cloudfront-origins:updateImportedBucketPolicyOac',
      reason:
        'The data stack, which owns the buckets, lets distributions of this account read them (showToCloudFront).',
    });
    const headers = this.securityHeaders();
    const media = {
      origin: this.media(data, second?.replica),
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      allowedMethods: AllowedMethods.ALLOW_GET_HEAD_OPTIONS,
      cachePolicy: CachePolicy.CACHING_OPTIMIZED,
      originRequestPolicy: OriginRequestPolicy.CORS_S3_ORIGIN,
      responseHeadersPolicy: headers,
      compress: true,
    };
    const page = { ...media, origin: this.origin('Web', data.web) };
    const towardsApi = this.towardsApi(second !== undefined);
    const api = this.apiBehavior(first, headers, towardsApi);
    this.distribution = new Distribution(this, 'Distribution', {
      comment: this.named('ek-bharath-ek-mandi'),
      defaultBehavior: media,
      additionalBehaviors: {
        '/api/*': api,
        // The web app asks its own origin, as on one machine.
        '/v1': api,
        '/v1/*': api,
        ...(second === undefined
          ? {}
          : { [secondHealth]: this.apiBehavior(second.place, headers, towardsApi, secondOrigin) }),
        ...Object.fromEntries(pageFiles.map((path) => [path, page])),
      },
      defaultRootObject: 'index.html',
      priceClass: this.stage.priceClass === 100 ? PriceClass.PRICE_CLASS_100 : PriceClass.PRICE_CLASS_200,
      ...(site === undefined
        ? {}
        : {
            domainNames: [site.domain],
            minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
            certificate: Certificate.fromCertificateArn(this, 'Certificate', site.certificateArn),
          }),
      webAclId: Stack.consumeReference(firewall.attrArn, ReferenceStrength.WEAK),
      geoRestriction: GeoRestriction.allowlist('IN'),
      httpVersion: HttpVersion.HTTP2_AND_3,
      enableLogging: true,
      logBucket: data.accessLogs,
      logFilePrefix: 'cloudfront/',
      enableIpv6: true,
    });
    new CfnOutput(this, 'Address', { value: `https://${site?.domain ?? this.distribution.distributionDomainName}` });
  }

  /** The bucket by its name: its policy, in the data stack, lets this account's distributions read it. */
  private origin(id: string, { bucketName }: Pick<IBucket, 'bucketName'>, region = this.region): IOrigin {
    return S3BucketOrigin.withOriginAccessControl(Bucket.fromBucketAttributes(this, id, { bucketName, region }));
  }

  /** Photos come from the copy where the first bucket fails or has none: those of the time when the second region served. */
  private media(data: DataStack, replica: ReplicaStack | undefined): IOrigin {
    const primaryOrigin = this.origin('Media', data.media);
    if (replica === undefined) return primaryOrigin;
    // By its name: a reference cannot cross regions.
    const fallbackOrigin = this.origin('MediaCopy', { bucketName: this.bucketName(mediaCopy) }, replica.region);
    return new OriginGroup({ primaryOrigin, fallbackOrigin, fallbackStatusCodes: [403, 404, 500, 502, 503, 504] });
  }

  private towardsApi(twoRegions: boolean): EdgeFunction {
    const keyValueStore = twoRegions
      ? new KeyValueStore(this, 'Serving', {
          keyValueStoreName: this.named('ek-bharath-serving'),
          comment: 'Which region serves: first or second',
          source: ImportSource.fromInline(JSON.stringify({ data: [{ key: 'serving', value: 'first' }] })),
        })
      : undefined;
    if (keyValueStore !== undefined) new CfnOutput(this, 'ServingStore', { value: keyValueStore.keyValueStoreArn });
    return new EdgeFunction(this, 'StripPrefix', {
      code: FunctionCode.fromInline(edgeFunction(twoRegions ? secondOrigin : undefined)),
      runtime: FunctionRuntime.JS_2_0,
      ...(keyValueStore === undefined ? {} : { keyValueStore }),
      comment: 'To the API, without the prefix /api',
    });
  }

  private apiBehavior(
    { api: { api, region }, originSecret }: Place,
    responseHeadersPolicy: ResponseHeadersPolicy,
    towardsApi: EdgeFunction,
    originId?: string,
  ) {
    const id = Stack.consumeReference(api.restApiId, ReferenceStrength.WEAK);
    const address = `${id}.execute-api.${region}.${this.urlSuffix}`;
    return {
      origin: new HttpOrigin(address, {
        originPath: '/live',
        ...(originId === undefined ? {} : { originId }),
        protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
        customHeaders: { [originHeader]: originSecret },
        readTimeout: Duration.seconds(30),
      }),
      viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
      allowedMethods: AllowedMethods.ALLOW_ALL,
      cachePolicy: CachePolicy.CACHING_DISABLED,
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      responseHeadersPolicy,
      functionAssociations: [
        {
          eventType: FunctionEventType.VIEWER_REQUEST,
          function: towardsApi,
        },
      ],
    };
  }

  private securityHeaders(): ResponseHeadersPolicy {
    return new ResponseHeadersPolicy(this, 'Headers', {
      responseHeadersPolicyName: this.named('ek-bharath-security'),
      securityHeadersBehavior: {
        strictTransportSecurity: { accessControlMaxAge: Duration.days(365), includeSubdomains: true, override: true },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
        contentSecurityPolicy: {
          contentSecurityPolicy:
            "default-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; connect-src 'self' https://*.amazonaws.com wss://*.amazonaws.com; frame-ancestors 'none'; base-uri 'none'; object-src 'none'",
          override: false,
        },
      },
    });
  }
}
