import { execFile } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { clockByHand } from '@mandi/ports/contracts/clock-by-hand';
import { type InvocationContext, PowertoolsTelemetry } from '../src/aws/telemetry-powertools.ts';

/** As much of an X-Ray segment document as is looked at. */
export interface Segment {
  readonly name: string;
  readonly fault?: boolean;
  readonly annotations?: Readonly<Record<string, string | number | boolean>>;
}

/**
 * What the X-Ray SDK sends to its daemon, by UDP, for one invocation that fails, in a process with the environment of a Lambda function
 * (Lambda developer guide, defined runtime environment variables). `sent`: the whole datagram, as text.
 */
export async function tracedInvocation(): Promise<{ readonly segment: Segment; readonly sent: string }> {
  const daemon = createSocket('udp4');
  const first = once(daemon, 'message');
  await new Promise<void>((resolve) => daemon.bind(0, '127.0.0.1', resolve));
  const environment = {
    PATH: process.env.PATH,
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    LAMBDA_TASK_ROOT: '/var/task',
    AWS_XRAY_DAEMON_ADDRESS: `127.0.0.1:${daemon.address().port}`,
    _X_AMZN_TRACE_ID: 'Root=1-5759e988-bd862e3fe1be46a994272793;Parent=557abcec3ee5a047;Sampled=1',
  };
  await promisify(execFile)(process.execPath, [fileURLToPath(import.meta.url), 'invoke'], { env: environment });
  const sent = `${(await first)[0]}`;
  daemon.close();
  return { segment: JSON.parse(sent.slice(sent.indexOf('\n') + 1)), sent };
}

/** One invocation that is slow and fails, with words that may be personal in its error. */
async function invoke(): Promise<void> {
  const clock = clockByHand(new Date());
  const telemetry = new PowertoolsTelemetry({ service: 'bids', stage: 'staging', clock, write: () => {} });
  const work = async () => {
    telemetry.measure('translate.latency', 2_400, 'milliseconds');
    telemetry.log('warning', 'translate.next-engine', { engine: 'local' });
    throw new Error('Kaveri, +915000000001, was not told');
  };
  // One before it that nobody traces: the tracer is loaded late, and the start was cold for the first alone.
  const header = process.env['_X_AMZN_TRACE_ID'] ?? '';
  process.env['_X_AMZN_TRACE_ID'] = header.replace('Sampled=1', 'Sampled=0');
  await telemetry.invocation({ awsRequestId: '1' } as InvocationContext, work).catch(() => {});
  process.env['_X_AMZN_TRACE_ID'] = header;
  await telemetry.invocation({ awsRequestId: '2' } as InvocationContext, work).catch(() => {});
}

if (process.argv[2] === 'invoke') await invoke();
