import { createLogUpdate } from 'log-update';
import type { TextStream } from '../caller.ts';
import { LatelySaid } from '../text/lately-said.ts';
import { liveFrame } from '../text/live-frame.ts';
import type { Output } from './output.ts';
import { peopleLines } from './people-lines.ts';
import { RunView } from './run-view.ts';
import { writerTo } from './stream-writer.ts';

/** Between two pictures (ms): smooth to the eye, no load on a slow terminal. */
const frameMs = 250;

/**
 * A terminal: lines that stay, and below them a picture of the run that is drawn anew; refusals go to stderr, which may
 * be somewhere else.
 */
export function liveOutput(stdout: TextStream, stderr: TextStream): Output {
  const writer = writerTo(stdout);
  const aside = writerTo(stderr);
  const display = createLogUpdate(stdout);
  const view = new RunView();
  const said = new LatelySaid();
  let drawing: NodeJS.Timeout | null = null;
  const draw = (): void => display(liveFrame(view.picture(), stdout.columns ?? 80).join('\n'));
  const stop = (): void => {
    if (drawing !== null) clearInterval(drawing);
    drawing = null;
    display.clear();
    display.done();
  };
  return {
    tell: (told) => {
      view.see(told);
      if (told.event === 'summary' || told.event === 'refused') stop();
      else if (told.event === 'transfer') drawing ??= setInterval(draw, frameMs);
      const text = peopleLines(told, 'all', said).join('\n');
      if (text === '') return;
      if (told.event === 'refused') aside.write(`${text}\n`);
      else if (drawing === null) writer.write(`${text}\n`);
      else display.persist(text);
    },
    close: async () => {
      if (drawing !== null) stop();
      await writer.flushed();
      await aside.flushed();
    },
  };
}
