// node serve-rows.ts PAGE-FOLDER COUNT: prints {url}; at a line on stdin puts the rows into its queue, lets eight of them
// move and prints {startedAt}, milliseconds since 1970; ends when stdin does.
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { answerWindow } from '../../../src-main/app/window/answer-window.ts';
import type { WindowHandlers } from '../../../src-main/app/window/window-handlers.ts';
import { DownloadTickets } from '../../../src-main/headless/serve/download-tickets.ts';
import { readPageFiles } from '../../../src-main/headless/serve/page-files.ts';
import { startWindowServer } from '../../../src-main/headless/serve/start-window-server.ts';
import { benchRows } from './bench-rows.ts';
import { RowsProgram } from './rows-program.ts';

const [folder = '', count = '100000'] = process.argv.slice(2);
const print = (line: unknown): void => void process.stdout.write(`${JSON.stringify(line)}\n`);
const report = (error: unknown): void => void process.stderr.write(`${String(error)}\n`);
const token = 'bench';
const program = new RowsProgram();
const server = await startWindowServer({
  app: {
    answer: (frame) => answerWindow(frame, program.handlers as WindowHandlers, report),
    connect: (client, send) => program.hub.connect(client, send),
  },
  ...{ page: await readPageFiles(folder), downloads: new DownloadTickets(() => performance.now()) },
  ...{ token, port: 0, report },
});
const rows = benchRows(Number(count));
let stop = (): void => undefined;
const asked = createInterface(process.stdin);
asked.on('line', () => {
  const startedAt = Date.now();
  program.add(rows);
  stop = program.move();
  print({ startedAt });
});
print({ url: `http://127.0.0.1:${server.port}/#token=${token}` });
await once(asked, 'close');
stop();
program.close();
await server.close();
