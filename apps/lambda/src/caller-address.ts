import type { APIGatewayProxyEvent } from 'aws-lambda';

/**
 * The network address of who called. CloudFront writes it to the end of X-Forwarded-For and API Gateway writes CloudFront's own after it,
 * so it is the last but one; what stands before could be written by the caller. Nobody reaches the API around CloudFront (apps/infra,
 * firewall.ts). Without CloudFront there is one address, the caller's.
 */
export function callerAddress({
  headers,
  requestContext,
}: Pick<APIGatewayProxyEvent, 'headers' | 'requestContext'>): string {
  const name = Object.keys(headers ?? {}).find((one) => one.toLowerCase() === 'x-forwarded-for');
  const passed = (name && headers[name]?.split(',').map((one) => one.trim())) || [];
  return passed.at(-2) ?? requestContext.identity.sourceIp;
}
