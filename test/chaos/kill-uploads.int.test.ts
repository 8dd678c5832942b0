import { expect, test } from 'vitest';
import { killRun } from './kill-run.ts';

const mib = 1024 ** 2;
/** Thirty starts of the program take a minute; a busy machine may take several. */
const patience = 600_000;

test(
  '30 kills in the middle of 200 single PUTs lose nothing and send nothing accepted again',
  async () => {
    const connections = 8;
    const report = await killRun({
      kills: 30,
      seed: 7,
      large: [],
      partSize: 190_000,
      small: 200,
      connections,
    });
    process.stdout.write(`single PUTs: ${JSON.stringify(report)}\n`);
    expect(report).toMatchObject({ exitCode: 0, sentAgain: [], wrong: [] });
    expect(report.resentBytes).toBeLessThanOrEqual(report.mayResend);
  },
  patience,
);

test(
  '30 kills in the middle of three large files in parts and a hundred small ones lose nothing',
  async () => {
    const report = await killRun({
      ...{ kills: 30, seed: 20261121, large: [200e6, 200e6, 200e6], partSize: 8 * mib },
      ...{ small: 100, connections: 8 },
    });
    process.stdout.write(`multipart: ${JSON.stringify(report)}\n`);
    expect(report).toMatchObject({ exitCode: 0, sentAgain: [], wrong: [] });
    expect(report.resentBytes).toBeLessThanOrEqual(report.mayResend);
  },
  patience,
);
