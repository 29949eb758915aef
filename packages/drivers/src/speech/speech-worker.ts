import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { PortError } from '@mandi/ports/error';
import type { Answer, Request, Result, Task } from './messages.ts';

export interface SpeechWorkerSettings {
  /** The folder of the speech pack. */
  readonly folder: string;
  /** The program that hears and speaks; another one only in tests. */
  readonly program?: string;
  /** Requests that may wait or be under way at once; one more is refused as unavailable. */
  readonly most?: number;
  /** Milliseconds without a request after which the process is ended and its memory given back. */
  readonly idle?: number;
  /** Milliseconds past its deadline after which a request that is still not answered ends the process, for it hangs. */
  readonly grace?: number;
  /** Milliseconds to wait before the process is started again after it died; doubled with each death in a row, up to a minute. */
  readonly pause?: number;
}

interface Waiting {
  readonly resolve: (result: Result) => void;
  readonly reject: (error: PortError) => void;
  readonly overdue: NodeJS.Timeout;
}

const longestPause = 60_000;

/**
 * Keeps the process that hears and speaks: starts it at the first request, ends it when idle, and starts it again after it died. A request that
 * cannot be answered fails with a PortError that can be tried again; nothing here can stop the server.
 */
export class SpeechWorker {
  readonly #settings: Required<SpeechWorkerSettings>;
  readonly #waiting = new Map<number, Waiting>();
  #child: ChildProcess | undefined;
  #idle: NodeJS.Timeout | undefined;
  #lastId = 0;
  #deaths = 0;
  #pausing: NodeJS.Timeout | undefined;

  constructor(settings: SpeechWorkerSettings) {
    const program = fileURLToPath(new URL('./worker.ts', import.meta.url));
    this.#settings = { program, most: 8, idle: 300_000, grace: 20_000, pause: 500, ...settings };
  }

  /** Does a task within `milliseconds`. Errors: PortError 'timeout', 'unavailable' (busy, died, or starting again), and the task's own. */
  run(task: Task, milliseconds: number): Promise<Result> {
    if (this.#waiting.size >= this.#settings.most) {
      return Promise.reject(new PortError('unavailable', 'the speech worker has too much to do'));
    }
    if (this.#pausing !== undefined) {
      return Promise.reject(new PortError('unavailable', 'the speech worker died and is about to be started again'));
    }
    const child = this.#started();
    clearTimeout(this.#idle);
    this.#lastId += 1;
    const request: Request = { ...task, id: this.#lastId, milliseconds };
    return new Promise((resolve, reject) => {
      const overdue = setTimeout(() => this.#giveUp(request.id), milliseconds);
      this.#waiting.set(request.id, { resolve, reject, overdue });
      child.send(request, (error) => {
        if (error) this.#end(request.id, (waiting) => waiting.reject(unavailable(error)));
      });
    });
  }

  /** Ends the process; what is under way fails as unavailable. */
  close(): void {
    clearTimeout(this.#pausing);
    this.#pausing = undefined;
    this.#stop();
    this.#failAll('the speech worker was closed');
  }

  #started(): ChildProcess {
    if (this.#child !== undefined) return this.#child;
    const child = fork(this.#settings.program, [this.#settings.folder], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      execArgv: [],
    });
    this.#child = child;
    child.on('message', (answer: Answer) => this.#answered(answer));
    child.on('error', () => this.#died(child));
    child.on('exit', () => this.#died(child));
    return child;
  }

  #answered(answer: Answer): void {
    this.#deaths = 0;
    this.#end(answer.id, (waiting) => {
      if ('result' in answer) waiting.resolve(answer.result);
      else waiting.reject(new PortError(answer.failure, answer.message));
    });
  }

  /** Takes a request off the list, once, and starts the idle time after the last one. */
  #end(id: number, how: (waiting: Waiting) => void): void {
    const waiting = this.#waiting.get(id);
    if (waiting === undefined) return;
    this.#waiting.delete(id);
    clearTimeout(waiting.overdue);
    how(waiting);
    if (this.#waiting.size > 0) return;
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => this.#stop(), this.#settings.idle);
    this.#idle.unref();
  }

  /** The caller has its answer at the deadline; the process gets some grace to notice, and is ended where it does not. */
  #giveUp(id: number): void {
    const child = this.#child;
    const answeredUpTo = (): boolean => this.#child !== child || !child?.connected;
    this.#end(id, (waiting) => waiting.reject(new PortError('timeout', 'the speech worker took too long')));
    if (child === undefined || answeredUpTo()) return;
    const hangs = setTimeout(() => child.kill('SIGKILL'), this.#settings.grace);
    hangs.unref();
    const noticed = (answer: Answer): void => {
      if (answer.id !== id) return;
      clearTimeout(hangs);
      child.off('message', noticed);
    };
    child.on('message', noticed);
    child.once('exit', () => clearTimeout(hangs));
    child.send({ kind: 'cancel', id }, () => undefined);
  }

  #died(child: ChildProcess): void {
    if (this.#child !== child) return;
    this.#child = undefined;
    clearTimeout(this.#idle);
    const pause = Math.min(longestPause, this.#settings.pause * 2 ** this.#deaths);
    this.#deaths += 1;
    this.#pausing = setTimeout(() => {
      this.#pausing = undefined;
    }, pause);
    this.#pausing.unref();
    this.#failAll('the speech worker died');
  }

  #failAll(message: string): void {
    for (const id of [...this.#waiting.keys()]) {
      this.#end(id, (waiting) => waiting.reject(new PortError('unavailable', message)));
    }
    clearTimeout(this.#idle);
  }

  #stop(): void {
    const child = this.#child;
    this.#child = undefined;
    clearTimeout(this.#idle);
    child?.kill('SIGKILL');
  }
}

const unavailable = (cause: unknown): PortError =>
  new PortError('unavailable', 'the speech worker cannot be reached', cause);
