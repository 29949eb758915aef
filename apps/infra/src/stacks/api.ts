import { apiRoutes } from '@mandi/services/routes';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  AccessLogField,
  AccessLogFormat,
  AuthorizationType,
  CfnAccount,
  CfnGatewayResponse,
  CognitoUserPoolsAuthorizer,
  Cors,
  EndpointType,
  type IResource,
  LambdaIntegration,
  LogGroupLogDestination,
  MethodLoggingLevel,
  type MethodOptions,
  Model,
  Period,
  RequestValidator,
  RestApi,
} from 'aws-cdk-lib/aws-apigateway';
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';
import { modelOf } from '../api-model.ts';
import { regionalFirewall } from '../firewall.ts';
import { retentionOf } from '../retention.ts';
import { entryOf, type Services } from '../services.ts';
import type { IdentityStack } from './identity.ts';
import { StageStack, type StageStackProps } from './stage-stack.ts';

export interface ApiProps extends StageStackProps {
  readonly identity: IdentityStack;
  readonly services: (scope: Construct) => Services;
  readonly origins: readonly string[];
  /** Only CloudFront knows it: who calls the execute-api address without it is refused, so the geo-restriction holds. */
  readonly originSecret: string;
}

/** Seconds that a route may take where its table says nothing, and the most that the gateway waits. */
const usualSeconds = 10;
const mostSeconds = 29;

/** What packages/services/src/http/app.ts serves besides its routes. */
const descriptions = [
  ['/openapi.json', 'describeApi'],
  ['/problems/{code}', 'explainProblem'],
] as const;

/** HEAD is answered wherever GET is. */
const headOf = (operation: string): string => `${operation}Head`;

/** Every route of the services' own table, each with its validation, its authoriser and its limit. */
export class ApiStack extends StageStack {
  readonly api: RestApi;
  readonly services: Services;
  private readonly authorizer: CognitoUserPoolsAuthorizer;
  private readonly validator: RequestValidator;

  constructor(scope: Construct, { identity, services, origins, originSecret, ...props }: ApiProps) {
    super(scope, 'Api', props);
    this.services = services(this);
    this.api = this.restApi(origins);
    this.executionLogs();
    this.authorizer = new CognitoUserPoolsAuthorizer(this, 'SignedIn', { cognitoUserPools: [identity.pool] });
    this.validator = new RequestValidator(this, 'Validator', {
      restApi: this.api,
      validateRequestBody: true,
      validateRequestParameters: true,
    });
    const version = this.api.root.addResource('v1');
    for (const route of apiRoutes) this.addRoute(version, route);
    for (const [path, operationName] of descriptions) this.addDescription(version, path, operationName);
    this.refusals(origins);
    this.usagePlan();
    this.firewall(originSecret);
  }

  private restApi(origins: readonly string[]): RestApi {
    const { api, monitoring } = this.stage;
    const accessLogs = new LogGroup(this, 'AccessLogs', {
      logGroupName: `/ek-bharath/${this.stage.name}/api-access`,
      retention: retentionOf(this.stage),
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.logRole();
    return new RestApi(this, 'Rest', {
      restApiName: this.named('ek-bharath'),
      endpointTypes: [EndpointType.REGIONAL],
      binaryMediaTypes: ['audio/*', 'image/*'],
      minCompressionSize: undefined,
      cloudWatchRole: false,
      defaultCorsPreflightOptions: {
        allowOrigins: [...origins],
        allowMethods: Cors.ALL_METHODS,
        allowHeaders: ['authorization', 'content-type', 'accept-language', 'idempotency-key'],
        maxAge: Duration.hours(1),
      },
      deployOptions: {
        stageName: 'live',
        throttlingRateLimit: api.requestsASecond,
        throttlingBurstLimit: api.burst,
        // Signing in costs a text message: its own, much lower limit.
        methodOptions: {
          '/v1/auth/login/POST': {
            throttlingRateLimit: api.requestsASecond / 10,
            throttlingBurstLimit: api.burst / 10,
          },
          '/v1/auth/register/POST': {
            throttlingRateLimit: api.requestsASecond / 10,
            throttlingBurstLimit: api.burst / 10,
          },
          '/v1/translate/voice/POST': {
            throttlingRateLimit: api.requestsASecond / 5,
            throttlingBurstLimit: api.burst / 5,
          },
        },
        accessLogDestination: new LogGroupLogDestination(accessLogs),
        accessLogFormat: logFormat,
        loggingLevel: MethodLoggingLevel.ERROR,
        dataTraceEnabled: false,
        metricsEnabled: monitoring.detailed,
        tracingEnabled: monitoring.tracing,
      },
    });
  }

  /** The gateway would make this group itself, to be kept for ever. */
  private executionLogs(): void {
    const group = new LogGroup(this, 'ExecutionLogs', {
      logGroupName: `API-Gateway-Execution-Logs_${this.api.restApiId}/live`,
      retention: retentionOf(this.stage),
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.api.deploymentStage.node.addDependency(group);
  }

  /** API Gateway writes logs as one role for the whole account and region. */
  private logRole(): void {
    const role = new Role(this, 'LogRole', {
      assumedBy: new ServicePrincipal('apigateway.amazonaws.com'),
      managedPolicies: [ManagedPolicy.fromAwsManagedPolicyName('service-role/AmazonAPIGatewayPushToCloudWatchLogs')],
    });
    new CfnAccount(this, 'Account', { cloudWatchRoleArn: role.roleArn });
  }

  private addRoute(version: IResource, route: (typeof apiRoutes)[number]): void {
    const resource = route.path === '/' ? version : version.resourceForPath(route.path.slice(1));
    const seconds = 'seconds' in route && typeof route.seconds === 'number' ? route.seconds : usualSeconds;
    const integration = this.integration(route.path, seconds);
    const options = this.optionsOf(route);
    resource.addMethod(route.method, integration, { ...options, operationName: route.id });
    if (route.method === 'GET')
      resource.addMethod('HEAD', integration, { ...options, operationName: headOf(route.id) });
  }

  /** What tells about the API itself, for anyone: no route of the table. */
  private addDescription(version: IResource, path: string, operationName: string): void {
    const resource = version.resourceForPath(path.slice(1));
    const integration = this.integration(path, usualSeconds);
    const options = { requestValidator: this.validator, authorizationType: AuthorizationType.NONE };
    resource.addMethod('GET', integration, { ...options, operationName });
    resource.addMethod('HEAD', integration, { ...options, operationName: headOf(operationName) });
  }

  /** The service gives up after `seconds` by itself, with a sentence in the reader's language: the gateway must not cut that off. */
  private integration(path: string, seconds: number): LambdaIntegration {
    return new LambdaIntegration(this.services[entryOf(path)].alias, {
      timeout: Duration.seconds(Math.min(seconds + 1, mostSeconds)),
      allowTestInvoke: false,
    });
  }

  private optionsOf(route: (typeof apiRoutes)[number]): MethodOptions {
    const open = route.who.may === 'anyone';
    const body = 'body' in route ? route.body : undefined;
    return {
      requestValidator: this.validator,
      requestParameters: 'idempotent' in route ? { 'method.request.header.Idempotency-Key': true } : {},
      ...(body === undefined
        ? {}
        : {
            requestModels: {
              'application/json': new Model(this, `Body-${route.id}`, {
                restApi: this.api,
                contentType: 'application/json',
                modelName: `${route.id[0]?.toUpperCase()}${route.id.slice(1)}`,
                schema: modelOf(body),
              }),
            },
          }),
      ...(open
        ? { authorizationType: AuthorizationType.NONE }
        : {
            authorizationType: AuthorizationType.COGNITO,
            authorizer: this.authorizer,
            // Only our pre-token trigger puts this scope into an access token; with a scope named, an ID token is not taken.
            authorizationScopes: ['mandi/trade'],
          }),
    };
  }

  /** What the gateway itself refuses is told as our problem details are, with the headers a browser needs to read it. */
  private refusals(origins: readonly string[]): void {
    const [origin = "'null'"] = origins;
    for (const [id, responseType, code] of [
      ['Refused', 'DEFAULT_4XX', 'invalid-input'],
      ['Failed', 'DEFAULT_5XX', 'temporarily-unavailable'],
      ['SignIn', 'UNAUTHORIZED', 'sign-in-needed'],
      ['TooMany', 'THROTTLED', 'too-many-requests'],
      // So the gateway calls a path or method that it has not; signing in would not help.
      ['Nowhere', 'MISSING_AUTHENTICATION_TOKEN', 'not-found'],
    ] as const) {
      new CfnGatewayResponse(this, id, {
        restApiId: this.api.restApiId,
        responseType,
        ...(code === 'not-found' ? { statusCode: '404' } : {}),
        responseParameters: {
          'gatewayresponse.header.Access-Control-Allow-Origin': `'${origin}'`,
          'gatewayresponse.header.Access-Control-Allow-Headers':
            "'authorization,content-type,accept-language,idempotency-key'",
          'gatewayresponse.header.Content-Type': "'application/problem+json'",
          'gatewayresponse.header.Cache-Control': "'no-store'",
        },
        responseTemplates: {
          'application/json': code === 'not-found' ? nowhere : refusal(code),
        },
      });
    }
  }

  private usagePlan(): void {
    const { api } = this.stage;
    this.api.addUsagePlan('Plan', {
      name: this.named('ek-bharath'),
      throttle: { rateLimit: api.requestsASecond, burstLimit: api.burst },
      quota: { limit: api.requestsADay, period: Period.DAY },
      apiStages: [{ api: this.api, stage: this.api.deploymentStage }],
    });
  }

  private firewall(originSecret: string): void {
    const acl: CfnWebACL = regionalFirewall(this, this.stage, originSecret);
    new CfnWebACLAssociation(this, 'Firewall', {
      resourceArn: this.api.deploymentStage.stageArn,
      webAclArn: acl.attrArn,
    });
  }
}

/** A problem (RFC 9457) as the gateway fills it in. */
const problem = (code: string, said: string, status: string): string =>
  `{"type":"/v1/problems/${code}","title":${said},"status":${status},"code":"${code}","detail":${said},"instance":"urn:request:$context.requestId"}`;
const refusal = (code: string): string => problem(code, '$context.error.messageString', '"$context.status"');
const nowhere = problem('not-found', '"There is nothing at this address."', '404');

/** What is kept of each request: never the body, a token or a phone number. */
const logFormat = AccessLogFormat.custom(
  JSON.stringify({
    request: AccessLogField.contextRequestId(),
    at: AccessLogField.contextRequestTimeEpoch(),
    method: AccessLogField.contextHttpMethod(),
    route: AccessLogField.contextResourcePath(),
    status: AccessLogField.contextStatus(),
    milliseconds: AccessLogField.contextResponseLatency(),
    bytes: AccessLogField.contextResponseLength(),
    error: AccessLogField.contextErrorMessage(),
  }),
);
