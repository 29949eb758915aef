import assert from 'node:assert/strict';
import { test } from 'node:test';
import { App, Stack } from 'aws-cdk-lib';
import { operatorContext, priceSource, textMessages, variablesOf } from '../src/operator-settings.ts';
import { all, type Properties, registered } from './fixture.ts';

const { PRICES_URL, PRICES_SECRET_ARN, ...registration } = registered;
const source = { PRICES_URL, PRICES_SECRET_ARN };
const nodeWith = (context: Readonly<Record<string, string>>) => new Stack(new App({ context })).node;
const variables = (place: Properties | undefined): Properties => place?.['Environment'].Variables;

test('auth is told the registration of text messages, the import where prices are had and who keeps the key; nobody else is', () => {
  for (const one of all('staging', 'AWS::Lambda::Function')) {
    const names = Object.keys(variables(one)).filter((name) => name in registered);
    const expected = /-auth$/.test(one['FunctionName'])
      ? Object.keys(registration)
      : /import-prices$/.test(one['FunctionName'])
        ? Object.keys(source)
        : [];
    assert.deepEqual(names.sort(), expected.sort(), one['FunctionName']);
  }
  const readers = all('staging', 'AWS::IAM::Policy').filter((one) =>
    JSON.stringify(one['PolicyDocument']).includes(source.PRICES_SECRET_ARN),
  );
  assert.equal(readers.length, 1);
  assert.match(JSON.stringify(readers[0]?.['Roles']), /importprices/);
});

test('without them a stage is made all the same', () => {
  for (const one of all('development', 'AWS::Lambda::Function'))
    assert.deepEqual(
      Object.keys(variables(one)).filter((name) => /^(SMS|PRICES)_/.test(name)),
      [],
    );
});

test('a setting that is not of its form, or half a registration, stops the synthesis by its name', () => {
  const { SMS_ENTITY_ID: _, ...half } = registration;
  assert.throws(() => variablesOf(nodeWith(half), textMessages), /SMS_ENTITY_ID must be given/);
  assert.throws(
    () => variablesOf(nodeWith({ ...registration, SMS_SENDER_ID: 'mandi' }), textMessages),
    /SMS_SENDER_ID/,
  );
  assert.throws(() => variablesOf(nodeWith({ PRICES_URL: 'http://a.example' }), priceSource), /PRICES_URL/);
});

test('of the variables of a deployment, those of the operator that are not empty become context', () => {
  assert.deepEqual(operatorContext({ ...source, SMS_SENDER_ID: '', PATH: '/bin' }), source);
});
