import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockByHand } from '@mandi/ports/contracts/clock-by-hand';
import { telemetryContract } from '@mandi/ports/contracts/telemetry';
import { tracedInvocation } from '../../test/traced-invocation.ts';
import { type InvocationContext, PowertoolsTelemetry } from './telemetry-powertools.ts';

function open() {
  const lines: string[] = [];
  const write = (line: string): void => {
    lines.push(...line.split(/[\n\r\u2028\u2029]/).filter((part) => part !== ''));
  };
  const clock = clockByHand(new Date());
  const telemetry = new PowertoolsTelemetry({ service: 'bids', stage: 'staging', clock, write });
  return { telemetry, clock, lines, record: (at = 0) => JSON.parse(lines[at] ?? '') };
}

telemetryContract('telemetry by Powertools', async () => {
  const { telemetry, lines } = open();
  return { telemetry, written: async () => lines, close: async () => {} };
});

test('a metric is in the embedded metric format, by stage as the alarms ask for it, its details beside it', () => {
  const { telemetry, clock, record } = open();
  telemetry.measure('translate.latency', 12, 'milliseconds', { engine: 'Amazon Translate' });
  assert.deepEqual(record(), {
    _aws: {
      Timestamp: clock.now(),
      CloudWatchMetrics: [
        {
          Namespace: 'EkBharathEkMandi',
          Dimensions: [['stage']],
          Metrics: [{ Name: 'translate.latency', Unit: 'Milliseconds' }],
        },
      ],
    },
    service: 'bids',
    details: { engine: 'Amazon Translate' },
    stage: 'staging',
    'translate.latency': 12,
  });
});

test('each metric stands alone: nothing of the one before is left in it', () => {
  const { telemetry, lines, record } = open();
  telemetry.measure('deal.made', 1, 'count', { crop: 'tomato' });
  telemetry.measure('deal.paise', 200_000, 'count');
  assert.equal(lines.length, 2);
  assert.deepEqual(record(1)._aws.CloudWatchMetrics[0].Metrics, [{ Name: 'deal.paise', Unit: 'Count' }]);
  assert.deepEqual([record(1)['deal.made'], record(1).details], [undefined, {}]);
});

test('what is no number is told as a warning and is no metric', () => {
  const { telemetry, record } = open();
  telemetry.measure('translate.latency', Number.POSITIVE_INFINITY, 'milliseconds');
  assert.deepEqual(
    [record().level, record().event, record().details],
    ['warning', 'telemetry.no-number', { metric: 'translate.latency' }],
  );
});

test('a record bears the service, the stage and the id of the request it belongs to', async () => {
  const { telemetry, clock, record } = open();
  const context = { awsRequestId: 'c0ffee00-0000', functionName: 'bids' } as InvocationContext;
  await telemetry.invocation(context, async () => telemetry.log('info', 'bid.placed', { lot: '01J3' }));
  assert.deepEqual(record(), {
    time: new Date(clock.now()).toISOString(),
    level: 'info',
    event: 'bid.placed',
    service: 'bids',
    stage: 'staging',
    request: 'c0ffee00-0000',
    coldStart: false,
    details: { lot: '01J3' },
  });
});

test('a write that fails does not reach who tells', () => {
  const write = () => {
    throw new Error('standard output is closed');
  };
  const telemetry = new PowertoolsTelemetry({ service: 'bids', stage: 'staging', clock: clockByHand(), write });
  telemetry.log('error', 'store.failed', {}, new Error('why'));
  telemetry.measure('deal.made', 1, 'count');
});

test('in Lambda an invocation that is sampled has its segment with what was slow and what failed, and no word that may be personal', async () => {
  const { segment, sent } = await tracedInvocation();
  assert.equal(segment.name, '## bids');
  assert.deepEqual(segment.annotations, {
    ColdStart: false,
    Service: 'bids-staging',
    translate_latency: 2_400,
    warning: 'translate.next-engine',
  });
  assert.equal(segment.fault, true);
  assert.doesNotMatch(sent, /Kaveri|5000000001/);
});
