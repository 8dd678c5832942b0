import { LatelySaid } from '../text/lately-said.ts';
import { progressLine } from '../text/progress-line.ts';
import type { Output } from './output.ts';
import { peopleLines, type Talk } from './people-lines.ts';
import { RunView } from './run-view.ts';
import type { StreamWriter } from './stream-writer.ts';

/** Between two lines about how far it is (ms): often enough for a log, seldom enough to read. */
const everyMs = 30_000;

/** Text for people, line by line: for pipes, logs, and stderr beside NDJSON. `now` is monotonic (ms). */
export function plainOutput(
  { text, refusals }: { readonly text: StreamWriter; readonly refusals: StreamWriter },
  talk: Talk,
  now: () => number,
): Output {
  const view = new RunView();
  const lately = new LatelySaid();
  let said = now();
  return {
    tell: (told) => {
      view.see(told);
      const to = told.event === 'refused' ? refusals : text;
      for (const line of peopleLines(told, talk, lately)) to.write(`${line}\n`);
      if (talk !== 'all' || told.event !== 'progress' || now() - said < everyMs) return;
      said = now();
      text.write(`${progressLine(view.picture())}\n`);
    },
    close: async () => {
      await text.flushed();
      await refusals.flushed();
    },
  };
}
