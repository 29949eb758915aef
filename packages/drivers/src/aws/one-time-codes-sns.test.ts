import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { oneTimeCodesContract } from '@mandi/ports/contracts/one-time-codes';
import { PortError } from '@mandi/ports/error';
import { startAwsWire, type WireAnswer, wireClient } from '../../test/aws-wire.ts';
import { SnsCodes, type SnsCodesSettings } from './one-time-codes-sns.ts';
import { signedFetch } from './signed-fetch.ts';

const published =
  '<PublishResponse xmlns="https://sns.amazonaws.com/doc/2010-03-31/"><PublishResult><MessageId>1</MessageId></PublishResult></PublishResponse>';
const nobody = { accessKeyId: '', secretAccessKey: '' };

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

const registration = {
  senderId: 'EBHMND',
  entityId: '1201159000000000000',
  templateId: '1207160000000000000',
  templates: { hi: { templateId: '1207160000000000001', text: 'एक भारत एक मंडी का आपका कोड {#var#} है।' } },
};

/** The message attributes of a form, by name; each is a string. */
function attributesIn(form: Readonly<Record<string, string>>): Record<string, string | undefined> {
  const names = Object.keys(form).filter((name) => name.endsWith('.Name'));
  return Object.fromEntries(
    names.map((name) => {
      const entry = name.slice(0, -'.Name'.length);
      assert.equal(form[`${entry}.Value.DataType`], 'String');
      return [`${form[name]}`, form[`${entry}.Value.StringValue`]];
    }),
  );
}

test('what was registered with the operators goes with the text, in the form of the query API', async (t) => {
  const { codes, forms, close } = await open(undefined, { registration });
  t.after(close);
  await codes.send('+915000000001', '048213', 'ta');
  const [form = {}] = forms();
  const { Action, Version, PhoneNumber, Message } = form;
  assert.deepEqual([Action, Version, PhoneNumber], ['Publish', '2010-03-31', '+915000000001']);
  assert.equal(Message, '048213 is your code for Ek Bharath Ek Mandi. It is good for 5 minutes. Tell it to nobody.');
  assert.deepEqual(attributesIn(form), {
    'AWS.SNS.SMS.SMSType': 'Transactional',
    'AWS.SNS.SMS.SenderID': 'EBHMND',
    'AWS.MM.SMS.EntityId': '1201159000000000000',
    'AWS.MM.SMS.TemplateId': '1207160000000000000',
  });
});

test('a text that was registered in the language of the reader is sent in it, with its own template', async (t) => {
  const { codes, forms, close } = await open(undefined, { registration });
  t.after(close);
  await codes.send('+915000000001', '048213', 'hi');
  const [form = {}] = forms();
  assert.equal(form['Message'], 'एक भारत एक मंडी का आपका कोड 048213 है।');
  assert.equal(attributesIn(form)['AWS.MM.SMS.TemplateId'], '1207160000000000001');
});

test('a registered text without one place for the code is refused before any text is sent', () => {
  for (const text of ['no code', '{#var#} and {#var#}']) {
    const templates = { hi: { templateId: '1207160000000000001', text } };
    const settings = { endpoint: '', call: signedFetch({ service: 'sns', region: '', credentials: nobody }) };
    assert.throws(() => new SnsCodes({ ...settings, registration: { ...registration, templates } }), {
      failure: 'unsupported',
    });
  }
});

test('without a registration only the kind of the text is told', async (t) => {
  const { codes, forms, close } = await open();
  t.after(close);
  await codes.send('+915000000001', '048213', 'hi');
  assert.deepEqual(attributesIn(forms()[0] ?? {}), { 'AWS.SNS.SMS.SMSType': 'Transactional' });
});

const refused = (status: number, code: string): WireAnswer => ({
  status,
  body: `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>+915000000001: 048213</Message></Error></ErrorResponse>`,
});

for (const [answer, failure] of [
  [refused(400, 'Throttling'), 'unavailable'],
  [refused(403, 'AuthorizationError'), 'unavailable'],
  [refused(500, 'InternalError'), 'unavailable'],
  [{ status: 502, body: 'Bad Gateway' }, 'unavailable'],
  [refused(400, 'InvalidParameter'), 'unsupported'],
  [refused(400, 'OptedOut'), 'unsupported'],
  [{ status: 200, body: published, after: 300 }, 'timeout'],
] as const) {
  const what = answer.status === 200 ? 'silence' : `${answer.status} ${answer.body}`.replace(/<Message>.*/, '');
  test(`${what}: ${failure}, told without phone and code, and not sent again`, async (t) => {
    const { codes, forms, close } = await open(answer, { patience: 100 });
    t.after(close);
    const error = await codes.send('+915000000001', '048213', 'ta').catch((thrown: unknown) => thrown);
    assert.ok(error instanceof PortError);
    assert.equal(error.failure, failure);
    assert.doesNotMatch(inspect(error, { depth: 9, showHidden: true }), /5000000001|048213/);
    assert.equal(forms().length, 1);
  });
}
