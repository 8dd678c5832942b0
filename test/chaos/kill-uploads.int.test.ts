import { expect, test } from 'vitest';
import { killRun } from './kill-run.ts';

const mib = 1024 ** 2;
/** `npm run test:long` asks for more. */
const kills = Number(process.env['SLUICE_KILLS'] ?? '8');
/** The number of the day, so that they fall elsewhere each day; SLUICE_SEED repeats another's. */
const seed = Number(process.env['SLUICE_SEED'] ?? String(Math.floor(Date.now() / 86_400_000)));
/** A start of the program takes two seconds; a busy machine may take several times that. */
const patience = 300_000 + kills * 10_000;

const tell = (what: string, report: object): void =>
  void process.stdout.write(`${what}, SLUICE_SEED=${seed}: ${JSON.stringify(report)}\n`);

test(
  'kills in the middle of 200 single PUTs lose nothing and send nothing accepted again',
  async () => {
    const report = await killRun({
      ...{ kills, seed, large: [], partSize: 190_000 },
      ...{ small: 200, connections: 8 },
    });
    tell('single PUTs', report);
    expect(report).toMatchObject({ exitCode: 0, sentAgain: [], wrong: [] });
    expect(report.resentBytes).toBeLessThanOrEqual(report.mayResend);
  },
  patience,
);

test(
  'kills in the middle of three large files in parts and a hundred small ones lose nothing',
  async () => {
    const report = await killRun({
      ...{ kills, seed, large: [200e6, 200e6, 200e6], partSize: 8 * mib },
      ...{ small: 100, connections: 8 },
    });
    tell('multipart', report);
    expect(report).toMatchObject({ exitCode: 0, sentAgain: [], wrong: [] });
    expect(report.resentBytes).toBeLessThanOrEqual(report.mayResend);
  },
  patience,
);
