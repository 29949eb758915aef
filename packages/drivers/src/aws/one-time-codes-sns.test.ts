import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fails } from '@mandi/ports/contracts/expectations';
import { oneTimeCodesContract } from '@mandi/ports/contracts/one-time-codes';
import { startAwsWire, type WireAnswer, wireClient } from '../../test/aws-wire.ts';
import { SnsCodes, type SnsCodesSettings } from './one-time-codes-sns.ts';
import { signedFetch } from './signed-fetch.ts';

const published =
  '<PublishResponse xmlns="https://sns.amazonaws.com/doc/2010-03-31/"><PublishResult><MessageId>1</MessageId></PublishResult></PublishResponse>';
const throttled =
  '<ErrorResponse><Error><Type>Sender</Type><Code>Throttling</Code><Message>Rate exceeded for +915000000001</Message></Error></ErrorResponse>';

async function open(answer: WireAnswer = { status: 200, body: published }, more: Partial<SnsCodesSettings> = {}) {
  const wire = await startAwsWire('sns', () => answer);
  const { endpoint, region, credentials } = wireClient(wire.endpoint);
  const call = signedFetch({ service: 'sns', region, credentials });
  const forms = () => wire.requests.map(({ body }) => Object.fromEntries(new URLSearchParams(body.toString())));
  return {
    codes: new SnsCodes({ endpoint, call, ...more }),
    forms,
    received: async (phone: string) =>
      forms().flatMap(({ PhoneNumber, Message = '' }) => (PhoneNumber === phone ? [Message] : [])),
    close: () => wire.stop(),
  };
}

oneTimeCodesContract("codes by text message, on SNS's wire form", open);

test('what was registered with the operators goes with the text, in the form of the query API', async (t) => {
  const registration = { senderId: 'EBHMND', entityId: '1201159000000000000', templateId: '1207160000000000000' };
  const { codes, forms, close } = await open(undefined, { registration });
  t.after(close);
  await codes.send('+915000000001', '048213', 'ta');
  const [form = {}] = forms();
  assert.deepEqual([form['Action'], form['Version']], ['Publish', '2010-03-31']);
  const attributes = [1, 2, 3, 4].map((at) => {
    const entry = `MessageAttributes.entry.${at}`;
    return [form[`${entry}.Name`], form[`${entry}.Value.StringValue`]];
  });
  assert.deepEqual(Object.fromEntries(attributes), {
    'AWS.SNS.SMS.SMSType': 'Transactional',
    'AWS.SNS.SMS.SenderID': 'EBHMND',
    'AWS.MM.SMS.EntityId': '1201159000000000000',
    'AWS.MM.SMS.TemplateId': '1207160000000000000',
  });
});

test('a refusal of SNS is told without the phone', async (t) => {
  const { codes, close } = await open({ status: 400, body: throttled });
  t.after(close);
  await fails(codes.send('+915000000001', '048213', 'ta'), 'unavailable');
  await assert.rejects(codes.send('+915000000001', '048213', 'ta'), (error) => {
    assert.ok(error instanceof Error && error.message.includes('Throttling') && !error.message.includes('+91'));
    return true;
  });
});
