import { once } from 'node:events';
import { z } from 'zod';
import { createFaultScript } from './faults/fault-script.ts';
import { parseFaultRule } from './faults/parse-fault-rule.ts';
import { type Demo, startDemo } from './start-demo.ts';

/**
 * The demo as a process of its own: `node serve-demo.ts FOLDER ['{"pickupDelayMs": 0, "lizardFaults": [RULE…]}']`.
 * Prints one JSON line when it is up and one with the requests it counted when it ends, which is on SIGTERM, SIGINT or
 * when its standard input closes, so that it never outlives the one who started it. Rules as `parseFaultRule` reads them.
 */
const settingsSchema = z.strictObject({
  pickupDelayMs: z.number().nonnegative().exactOptional(),
  deleteDelayMs: z.number().nonnegative().exactOptional(),
  urlLifeSeconds: z.int().positive().exactOptional(),
  rasterSources: z.int().nonnegative().exactOptional(),
  lizardFaults: z.array(z.unknown()).default([]),
  s3Faults: z.array(z.unknown()).default([]),
});

await main(process.argv[2], process.argv[3] ?? '{}');

async function main(folder: string | undefined, settingsJson: string): Promise<void> {
  if (folder === undefined) {
    process.stderr.write('Usage: serve-demo.ts FOLDER [SETTINGS as JSON]\n');
    process.exitCode = 2;
    return;
  }
  const { lizardFaults, s3Faults, ...lizard } = settingsSchema.parse(JSON.parse(settingsJson));
  const demo = await startDemo({
    folder,
    lizard: { ...lizard, faults: createFaultScript(lizardFaults.map(parseFaultRule)) },
    s3: { faults: createFaultScript(s3Faults.map(parseFaultRule)) },
  });
  print(firstLine(demo));
  await endOfService();
  print({ lizardRequests: demo.lizard.requests(), s3Requests: demo.s3.counts() });
  await demo.close();
}

function firstLine({ lizard, s3, scenario, run }: Demo): Readonly<Record<string, unknown>> {
  const { origin, key, readOnlyKey } = lizard;
  return { lizard: origin, s3: s3.origin, key, readOnlyKey, scenario, run: run.folder, files: run.files };
}

async function endOfService(): Promise<void> {
  process.stdin.resume();
  await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT'), once(process.stdin, 'end')]);
  process.stdin.destroy();
}

function print(line: unknown): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
