import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { callerAddress } from './caller-address.ts';

function addressOf(header: string | undefined, name = 'X-Forwarded-For'): string {
  const headers = header === undefined ? {} : { [name]: header };
  const requestContext = { identity: { sourceIp: '130.176.0.12' } };
  return callerAddress({ headers, requestContext } as unknown as APIGatewayProxyEvent);
}

test('who called is the address that CloudFront wrote, not what the caller wrote before it', () => {
  assert.equal(addressOf('203.0.113.7, 130.176.0.12'), '203.0.113.7');
  assert.equal(addressOf('1.2.3.4, 5.6.7.8, 203.0.113.7, 130.176.0.12'), '203.0.113.7');
  assert.equal(addressOf('2001:db8::1,130.176.0.12', 'x-forwarded-for'), '2001:db8::1');
});

test('without CloudFront it is the address that reached API Gateway', () => {
  assert.equal(addressOf('130.176.0.12'), '130.176.0.12');
  assert.equal(addressOf(undefined), '130.176.0.12');
});
