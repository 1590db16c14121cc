import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { tableNames } from './dynamodb/tables.ts';
import type { LocalHost } from './local-host.ts';

const hostFile = z.object({
  pid: z.number(),
  siteUrl: z.string(),
  inboxUrl: z.optional(z.string()),
  statusUrl: z.string(),
  smtpPort: z.number(),
  alertsAddress: z.string(),
  dynamodbEndpoint: z.string(),
  endpoints: z.object({ dynamodb: z.string(), ses: z.string(), secretsManager: z.string(), s3: z.string() }),
  settings: z.record(z.string(), z.string()),
  /** The name of each table of the schema. */
  tables: z.record(z.string(), z.string()),
});

/** Where a running host is to be found, for other programs on this machine: `host.json` in its data folder. */
export type HostFile = Readonly<z.infer<typeof hostFile>>;

export function writeHostFile(folder: string, { links, settings }: Pick<LocalHost, 'links' | 'settings'>): void {
  const tables = Object.fromEntries(tableNames.map((name) => [name, name]));
  const content: HostFile = { pid: process.pid, ...links, settings, tables };
  const file = join(folder, 'host.json');
  writeFileSync(`${file}.new`, `${JSON.stringify(content, undefined, 2)}\n`);
  renameSync(`${file}.new`, file);
}

/** The host that wrote last. It may be gone: only the lock on the data folder knows. */
export function readHostFile(folder: string): HostFile | undefined {
  try {
    return hostFile.parse(JSON.parse(readFileSync(join(folder, 'host.json'), 'utf8')));
  } catch {
    return undefined; // None, or one cut short: there is no host to be found.
  }
}

export function removeHostFile(folder: string): void {
  rmSync(join(folder, 'host.json'), { force: true });
}
