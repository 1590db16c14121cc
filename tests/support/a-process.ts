import { type ChildProcess, fork } from 'node:child_process';
import { on, once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { News, Order } from './pipeline-process.ts';

/** Whom all mail is for. */
export const READER = 'ada@example.org';

const script = fileURLToPath(new URL('pipeline-process.ts', import.meta.url));

/** The pipeline as a process: killed and started again on the same data, with a clock that only the test moves. */
export class PipelineProcess {
  readonly folder = mkdtempSync(join(tmpdir(), 'conflict-wire-'));
  readonly #allowedHosts: string;
  #child!: ChildProcess;
  #now = '2026-01-01T12:00:00.000Z';
  up!: Extract<News, { kind: 'up' }>;

  constructor(allowedHosts: string) {
    this.#allowedHosts = allowedHosts;
  }

  get now(): Date {
    return new Date(this.#now);
  }

  async start(): Promise<this> {
    this.#child = fork(script, [this.folder, this.#now, this.#allowedHosts], { stdio: 'inherit' });
    this.up = (await this.#news(({ kind }) => kind === 'up')) as typeof this.up;
    return this;
  }

  async advance(minutes: number): Promise<void> {
    const done = this.#news(({ kind }) => kind === 'done');
    this.#order({ advance: minutes });
    const news = await done;
    if (news.kind === 'done') this.#now = news.at;
  }

  /** Lets time pass until the function has run in it, and kills the process there and then. */
  async killAfter(name: string): Promise<void> {
    const ran = this.#news((news) => news.kind === 'ran' && news.name === name);
    this.#order({ advance: 60 });
    const news = await ran;
    this.#child.kill('SIGKILL');
    await once(this.#child, 'exit');
    if (news.kind === 'ran') this.#now = news.at;
  }

  get links(): { readonly siteUrl: string } {
    return this.up;
  }

  /** Every mail sent so far; the test has one reader only. */
  mails(): readonly { readonly destinations: readonly string[]; readonly raw: Buffer }[] {
    const folder = join(this.folder, 'mail');
    return readdirSync(folder).map((name) => ({ destinations: [READER], raw: readFileSync(join(folder, name)) }));
  }

  async idle(): Promise<void> {
    await this.advance(0);
  }

  async stop(): Promise<void> {
    this.#child.kill('SIGKILL');
    if (this.#child.exitCode === null && this.#child.signalCode === null) await once(this.#child, 'exit');
    rmSync(this.folder, { recursive: true, force: true });
  }

  #order(order: Order): void {
    this.#child.send(order);
  }

  async #news(isIt: (news: News) => boolean): Promise<News> {
    for await (const [news] of on(this.#child, 'message', { close: ['exit'] }) as AsyncIterable<[News]>)
      if (isIt(news)) return news;
    throw new Error('the pipeline ended before it told');
  }
}
