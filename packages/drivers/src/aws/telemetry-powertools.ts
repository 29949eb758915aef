import { LogFormatter, Logger, LogItem } from '@aws-lambda-powertools/logger';
import type { LogAttributes, UnformattedAttributes } from '@aws-lambda-powertools/logger/types';
import { Metrics } from '@aws-lambda-powertools/metrics';
import type { Tracer } from '@aws-lambda-powertools/tracer';
import type { Clock, Details, Telemetry } from '@mandi/ports';
import { causesOf, lineOf, redactedDetails } from '../telemetry-rules/record.ts';

/** As apps/infra's alarms and dashboards name it. */
const namespace = 'EkBharathEkMandi';
const units = { count: 'Count', milliseconds: 'Milliseconds', bytes: 'Bytes' } as const;
const levels: Readonly<Record<string, string>> = { INFO: 'info', WARN: 'warning', ERROR: 'error' };

/** What the Lambda runtime hands to a handler beside its event. */
export type InvocationContext = Parameters<Logger['addContext']>[0];

export interface PowertoolsSettings {
  /** Of the function, as in POWERTOOLS_SERVICE_NAME. */
  readonly service: string;
  readonly stage: string;
  readonly clock: Clock;
  /** Takes one line with its end: standard output, which Lambda hands to CloudWatch Logs. */
  readonly write: (line: string) => void;
}

/**
 * Telemetry of a Lambda function by Powertools: one line of JSON for each event, metrics in the embedded metric format, annotations on the trace.
 * Every text is redacted by the rules of the local driver; telling never throws.
 *
 * A metric has one dimension, the stage, as the alarms ask for it: stages may share an account. Service and details stand beside it in the
 * record (CloudWatch Logs Insights finds them) and never become dimensions, each value of which would be a paid metric.
 */
export class PowertoolsTelemetry implements Telemetry {
  readonly #settings: PowertoolsSettings;
  readonly #logger: Logger;
  readonly #metrics: Metrics;
  /** Loaded by the first invocation that X-Ray samples: it is larger than all the rest. */
  #tracer: Tracer | undefined;
  /** Invocations that have a segment to annotate. */
  #traced = 0;
  #cold = true;

  constructor(settings: PowertoolsSettings) {
    this.#settings = settings;
    this.#logger = lineLogger(settings);
    this.#metrics = new Metrics({ namespace, serviceName: settings.service, logger: this.#logger });
    this.#metrics.clearDefaultDimensions();
  }

  log(level: 'info' | 'warning' | 'error', event: string, details: Details = {}, cause?: unknown): void {
    const causes = cause === undefined ? {} : { causes: causesOf(cause) };
    this.#quietly(() => {
      this.#logger[level === 'warning' ? 'warn' : level](event, { details: redactedDetails(details), ...causes });
      if (level !== 'info') this.#annotate(level, event);
    });
  }

  measure(metric: string, value: number, unit: 'count' | 'milliseconds' | 'bytes', details: Details = {}): void {
    if (!Number.isFinite(value)) return this.log('warning', 'telemetry.no-number', { metric });
    return this.#quietly(() => {
      this.#settings.write(this.#embedded(metric, value, unit, details));
      if (unit === 'milliseconds') this.#annotate(metric, value);
    });
  }

  /**
   * Does the work of one invocation: its records bear the request's id, and its trace a segment with the service and whether the start was
   * cold. Neither the answer nor an error's words go into the trace: they may be personal.
   */
  async invocation<Answer>(context: InvocationContext, work: () => Promise<Answer>): Promise<Answer> {
    this.#logger.addContext(context);
    const cold = this.#cold && process.env['AWS_LAMBDA_INITIALIZATION_TYPE'] === 'on-demand';
    this.#cold = false;
    if (!isSampled()) return work();
    const tracer = (this.#tracer ??= await loadedTracer(this.#settings));
    if (!tracer.isTracingEnabled()) return work();
    const traced = tracer.provider.captureAsyncFunc(`## ${this.#settings.service}`, async (segment) => {
      this.#traced += 1;
      try {
        tracer.putAnnotation('ColdStart', cold);
        tracer.addServiceNameAnnotation();
        return await work();
      } catch (error) {
        segment?.addFaultFlag();
        throw error;
      } finally {
        this.#traced -= 1;
        segment?.close();
      }
    });
    return traced as Promise<Answer>;
  }

  #embedded(metric: string, value: number, unit: keyof typeof units, details: Details): string {
    const { service, stage, clock } = this.#settings;
    const metrics = this.#metrics;
    try {
      metrics.addDimensions({ stage });
      metrics.setTimestamp(clock.now());
      metrics.addMetric(metric, units[unit], value);
      return lineOf({ ...metrics.serializeMetrics(), service, details: redactedDetails(details) });
    } finally {
      metrics.clearMetrics();
      metrics.clearDimensions();
    }
  }

  /** X-Ray's keys have letters, digits and underscores only (X-Ray segment documents). */
  #annotate(key: string, value: string | number): void {
    if (this.#traced > 0) this.#tracer?.putAnnotation(key.replaceAll(/\W/g, '_'), value);
  }

  #quietly(tell: () => void): void {
    try {
      tell();
    } catch {
      // There is nobody left to tell.
    }
  }
}

/** Whether X-Ray keeps the trace of this invocation, as the runtime says for each (X-Ray developer guide, tracing header). */
const isSampled = (): boolean => /(?:^|;)Sampled=1(?:;|$)/.test(process.env['_X_AMZN_TRACE_ID'] ?? '');

async function loadedTracer({ service, stage }: PowertoolsSettings): Promise<Tracer> {
  const { Tracer } = await import('@aws-lambda-powertools/tracer');
  return new Tracer({ serviceName: `${service}-${stage}` });
}

/** The shape of the local driver's records, with what Lambda knows of the invocation. */
class RecordFormatter extends LogFormatter {
  readonly #settings: PowertoolsSettings;

  constructor(settings: PowertoolsSettings) {
    super();
    this.#settings = settings;
  }

  override formatAttributes(base: UnformattedAttributes, more: LogAttributes): LogItem {
    const { service, stage, clock } = this.#settings;
    const attributes = {
      time: new Date(clock.now()).toISOString(),
      level: levels[base.logLevel] ?? base.logLevel,
      event: base.message,
      service,
      stage,
      request: base.lambdaContext?.awsRequestId,
      coldStart: base.lambdaContext?.coldStart,
      trace: base.xRayTraceId,
    };
    return new LogItem({ attributes: { ...attributes, ...more } });
  }
}

/** A logger of Powertools that hands its lines on instead of writing them to a console. */
function lineLogger(settings: PowertoolsSettings): Logger {
  const LineLogger = class extends Logger {
    protected override printLog(_level: number, item: LogItem): void {
      item.prepareForPrint();
      settings.write(lineOf(item.getAttributes()));
    }
  };
  return new LineLogger({ serviceName: settings.service, logFormatter: new RecordFormatter(settings) });
}
