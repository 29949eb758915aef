import type { DatabaseSync } from 'node:sqlite';
import { PortError } from '@mandi/ports';
import { isSqliteError, portErrorOf } from './sqlite-failure.ts';

/** Judges and applies one commit inside the shared transaction. It must throw before it changes anything, or not at all. */
type Job = () => void;

interface Around {
  readonly beforeCommit?: () => void;
  readonly afterCommit?: () => void;
  readonly afterRollback?: () => void;
  readonly beforeClose?: () => void;
}

interface Waiting {
  readonly job: Job;
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}

/** Bounds how long one transaction keeps the process busy. */
const mostJobsTogether = 512;

/**
 * Commits that are asked for while the process is busy go to the disk in one transaction with one sync; each caller is answered only
 * after it, by the verdict on its own job. A job that throws has changed nothing, so no savepoint is needed.
 */
export class GroupCommit {
  readonly #database: DatabaseSync;
  readonly #path: string;
  readonly #begin: () => void;
  readonly #commit: () => void;
  readonly #beforeCommit: (() => void)[] = [];
  readonly #afterCommit: (() => void)[] = [];
  readonly #afterRollback: (() => void)[] = [];
  readonly #beforeClose: (() => void)[] = [];
  #waiting: Waiting[] = [];
  #scheduled = false;
  #closed = false;

  constructor(database: DatabaseSync, path: string) {
    this.#database = database;
    this.#path = path;
    const begin = database.prepare('BEGIN IMMEDIATE');
    const commit = database.prepare('COMMIT');
    this.#begin = () => void begin.run();
    this.#commit = () => void commit.run();
  }

  /** Adds what happens around every shared transaction: before its COMMIT (inside it), after it is durable, or after it was undone. */
  around(part: Around): void {
    if (part.beforeCommit) this.#beforeCommit.push(part.beforeCommit);
    if (part.afterCommit) this.#afterCommit.push(part.afterCommit);
    if (part.afterRollback) this.#afterRollback.push(part.afterRollback);
    if (part.beforeClose) this.#beforeClose.push(part.beforeClose);
  }

  /** Resolves when the job is durable; rejects with what it threw, or PortError 'unavailable' when the disk refused the transaction. */
  run(job: Job): Promise<void> {
    if (this.#closed) return Promise.reject(new PortError('unavailable', `the database ${this.#path} is closed`));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ job, resolve, reject });
      if (this.#scheduled) return;
      this.#scheduled = true;
      setImmediate(() => this.#flushWaiting());
    });
  }

  /** Commits what waits, then closes the file. */
  close(): void {
    if (this.#closed) return;
    for (const part of this.#beforeClose) part();
    while (this.#waiting.length > 0) this.#flushWaiting();
    this.#closed = true;
    this.#database.close();
  }

  #flushWaiting(): void {
    this.#scheduled = false;
    if (this.#waiting.length === 0) return;
    const together = this.#waiting.splice(0, mostJobsTogether);
    if (this.#waiting.length > 0) {
      this.#scheduled = true;
      setImmediate(() => this.#flushWaiting());
    }
    this.#transact(together);
  }

  #transact(together: readonly Waiting[]): void {
    let answers: (() => void)[];
    try {
      this.#begin();
      answers = together.map(judge);
      for (const part of this.#beforeCommit) part();
      this.#commit();
    } catch (error) {
      this.#undo();
      const reason = portErrorOf(error, this.#path);
      for (const waiting of together) waiting.reject(reason);
      return;
    }
    for (const answer of answers) answer();
    for (const part of this.#afterCommit) part();
  }

  #undo(): void {
    try {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
    } finally {
      for (const part of this.#afterRollback) part();
    }
  }
}

/** The answer to give once durable; an error of SQLite itself concerns the whole transaction and is thrown on. */
function judge(waiting: Waiting): () => void {
  try {
    waiting.job();
    return waiting.resolve;
  } catch (error) {
    if (isSqliteError(error)) throw error;
    return () => waiting.reject(error);
  }
}
