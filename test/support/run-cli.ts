import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { NdjsonEvent, SummaryEvent, TransferLine } from '../../src-main/contract/ndjson.ts';
import { root } from './built.ts';

export interface CliOptions {
  /** Where it is called from; its own state, log and home go there too unless `--state` says otherwise. */
  readonly folder: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A command line that ended. */
export interface CliEnd {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The lines of stdout, where `--json` was asked for; else none. */
  readonly events: readonly NdjsonEvent[];
}

/** A command line under way. */
export interface CliRun {
  readonly child: ChildProcess;
  /** Resolves with the first event of stdout that fits; rejects when the process ends without one. */
  event(fits: (event: NdjsonEvent) => boolean): Promise<NdjsonEvent>;
  /** Resolves when it has ended, both streams read to their end and found in order. */
  readonly ended: Promise<CliEnd>;
}

/** Starts the built command line as scripts do, with nothing of this process's npm or keys around it. */
export function startCli(args: readonly string[], { folder, env = {} }: CliOptions): CliRun {
  const child = spawn(process.execPath, [join(root, 'out', 'headless', 'sluice.js'), ...args], {
    cwd: folder,
    env: { ...plainEnvironment(), HOME: folder, XDG_STATE_HOME: join(folder, 'xdg'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const text = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text.stdout += chunk;
    child.emit('told');
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    text.stderr += chunk;
  });
  const ended = once(child, 'close').then(([code]) => {
    const events = args.includes('--json') ? eventsIn(text.stdout) : [];
    expectClean(text);
    return { code: code as number | null, ...text, events };
  });
  return { child, ended, event: (fits) => firstEvent(child, () => eventsIn(whole(text.stdout)), fits) };
}

export const runCli = (args: readonly string[], options: CliOptions): Promise<CliEnd> =>
  startCli(args, options).ended;

/** The last state told of each transfer, by name. */
export function lastRows({ events }: CliEnd): Map<string, TransferLine> {
  return new Map(events.flatMap((event) => (event.event === 'transfer' ? [[event.name, event]] : [])));
}

/** The summary, which must be the last line. */
export function summaryOf({ events }: CliEnd): SummaryEvent {
  const last = events.at(-1);
  if (last?.event !== 'summary') throw new Error(`The last line is no summary: ${JSON.stringify(last)}`);
  return last;
}

/** The codes of a refusal, which must be the only line. */
export function refusedCodes({ events }: CliEnd): readonly string[] {
  const [only] = events;
  if (events.length !== 1 || only?.event !== 'refused')
    throw new Error(`No refusal: ${JSON.stringify(events)}`);
  return only.failures.map(({ code }) => code);
}

function plainEnvironment(): Record<string, string | undefined> {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|INIT_CWD|SLUICE_|NODE_OPTIONS|VITEST|https?_proxy|no_proxy)/iu.test(name),
  );
  return Object.fromEntries(kept);
}

const whole = (text: string): string => text.slice(0, text.lastIndexOf('\n') + 1);

function eventsIn(text: string): NdjsonEvent[] {
  const lines = text.split('\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) => JSON.parse(line) as NdjsonEvent);
}

async function firstEvent(
  child: ChildProcess,
  read: () => NdjsonEvent[],
  fits: (event: NdjsonEvent) => boolean,
): Promise<NdjsonEvent> {
  const closed = once(child, 'close').then(() => true);
  for (;;) {
    const found = read().find(fits);
    if (found !== undefined) return found;
    const over = await Promise.race([closed, once(child, 'told').then(() => false)]);
    if (over && !read().some(fits)) throw new Error('The command ended before that was told.');
  }
}

/** Nothing a person may read holds a trace, a presigned query or a key of a store. */
function expectClean({ stdout, stderr }: { readonly stdout: string; readonly stderr: string }): void {
  for (const text of [stdout, stderr]) expect(text).not.toMatch(/\n\s+at .+[:(]\d+|X-Amz-Signature|AKIA/u);
}
