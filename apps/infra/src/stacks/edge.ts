import { CfnOutput, Duration, Fn, Validations } from 'aws-cdk-lib';
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
  type IOrigin,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  PriceClass,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { Bucket, type IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { originHeader, viewerHeader } from '../firewall.ts';
import type { ApiStack } from './api.ts';
import type { DataStack } from './data.ts';
import { StageStack, type StageStackProps } from './stage-stack.ts';

/** The operator's domain, with its certificate (of us-east-1, as CloudFront wants it). */
export interface Site {
  readonly domain: string;
  readonly certificateArn: string;
}

export interface EdgeProps extends StageStackProps {
  readonly data: DataStack;
  readonly api: ApiStack;
  readonly originSecret: string;
  readonly site: Site | undefined;
}

/** "/api/v1/prices" arrives at the API as "/v1/prices": CloudFront does not take a path's prefix away by itself. And the firewall is told who asks. */
const towardsApi = `function handler(event) {
  var request = event.request;
  request.uri = request.uri.replace(/^\\/api(?=\\/)/, '');
  request.headers['${viewerHeader}'] = { value: event.viewer.ip };
  return request;
}`;

/** One address for the web app, photos and the API, open to India only (the seed's MVP scope). */
export class EdgeStack extends StageStack {
  readonly distribution: Distribution;

  constructor(scope: Construct, { data, api, originSecret, site, ...props }: EdgeProps) {
    super(scope, 'Edge', props);
    Validations.of(this).acknowledge({
      id: '@aws-cdk/aws-cloudfront-origins:updateImportedBucketPolicyOac',
      reason:
        'The data stack, which owns the buckets, lets distributions of this account read them (showToCloudFront).',
    });
    const headers = this.securityHeaders();
    const media = {
      origin: this.origin('Media', data.media),
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      allowedMethods: AllowedMethods.ALLOW_GET_HEAD_OPTIONS,
      cachePolicy: CachePolicy.CACHING_OPTIMIZED,
      originRequestPolicy: OriginRequestPolicy.CORS_S3_ORIGIN,
      responseHeadersPolicy: headers,
      compress: true,
    };
    const app = { ...media, origin: this.origin('Web', data.web) };
    this.distribution = new Distribution(this, 'Distribution', {
      comment: this.named('ek-bharath-ek-mandi'),
      defaultBehavior: media,
      additionalBehaviors: {
        '/api/*': this.apiBehavior(api, originSecret, headers),
        '/app/*': app,
        '/assets/*': app,
      },
      defaultRootObject: 'app/index.html',
      priceClass: this.stage.priceClass === 100 ? PriceClass.PRICE_CLASS_100 : PriceClass.PRICE_CLASS_200,
      ...(site === undefined
        ? {}
        : {
            domainNames: [site.domain],
            minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
            certificate: Certificate.fromCertificateArn(this, 'Certificate', site.certificateArn),
          }),
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
  private origin(id: string, { bucketName }: IBucket): IOrigin {
    return S3BucketOrigin.withOriginAccessControl(
      Bucket.fromBucketAttributes(this, id, { bucketName, region: this.region }),
    );
  }

  private apiBehavior({ api }: ApiStack, originSecret: string, responseHeadersPolicy: ResponseHeadersPolicy) {
    const address = `${api.restApiId}.execute-api.${this.region}.${Fn.ref('AWS::URLSuffix')}`;
    return {
      origin: new HttpOrigin(address, {
        originPath: `/${api.deploymentStage.stageName}`,
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
          function: new EdgeFunction(this, 'StripPrefix', {
            code: FunctionCode.fromInline(towardsApi),
            runtime: FunctionRuntime.JS_2_0,
            comment: '/api/* to the API without its prefix',
          }),
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
