import type { Caller } from '../caller.ts';
import { bothOutputs } from './both-outputs.ts';
import { ndjsonOutput } from './ndjson-output.ts';
import type { Output } from './output.ts';
import { plainOutput } from './plain-output.ts';
import { writerTo } from './stream-writer.ts';

/** How a command line wants to be answered. */
export interface Manner {
  readonly json: boolean;
  readonly quiet: boolean;
}

/** NDJSON on stdout with text on stderr, a live terminal, or plain lines; refusals for people always on stderr. */
export async function openOutput(
  { stdout, stderr }: Pick<Caller, 'stdout' | 'stderr'>,
  manner: Manner,
): Promise<Output> {
  const now = (): number => performance.now();
  const aside = writerTo(stderr);
  if (manner.json) {
    const ndjson = ndjsonOutput(writerTo(stdout));
    return manner.quiet
      ? ndjson
      : bothOutputs(ndjson, plainOutput({ text: aside, refusals: aside }, 'all', now));
  }
  // Where it cannot be loaded (Sluice is being replaced), plain lines say the same.
  const live = canDraw(stdout) && !manner.quiet ? await import('./live-output.ts').catch(() => null) : null;
  if (live !== null) return live.liveOutput(stdout, stderr);
  const text = writerTo(stdout);
  return plainOutput({ text, refusals: aside }, manner.quiet ? 'needs-you' : 'all', now);
}

/** A terminal that says how wide it is; one that says 0 (some consoles of build servers) cannot be drawn on. */
const canDraw = ({ isTTY, columns = 0 }: Caller['stdout']): boolean => isTTY === true && columns > 0;
