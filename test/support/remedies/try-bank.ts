import { mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileFacts } from '../../../src-main/contract/file-facts.ts';
import type { RuleName } from '../../../src-main/contract/rule-check.ts';
import type { Inspector } from '../../../src-main/inspect/create-inspector.ts';
import { checkRaster, remedyCommand } from '../../../src-main/rules/check-raster.ts';
import { mendedPath } from '../../../src-main/rules/mend/mended-path.ts';
import { compareBank } from './compare-bank.ts';
import type { Gdal } from './gdal.ts';

/** One line that was run on one file. */
export interface Trial {
  readonly file: string;
  /** Whose line it is; `all` is the one that mends everything. */
  readonly rule: RuleName | 'all';
  readonly line: string;
  /** What of the source the outcome lacks, and findings that are still there; empty where nothing was harmed. */
  readonly harms: readonly string[];
}

export interface BankAsk {
  /** Holds the files, and gets the outcomes. */
  readonly folder: string;
  readonly gdal: Gdal;
  readonly inspector: Pick<Inspector, 'inspect'>;
  readonly signal: AbortSignal;
}

interface Line {
  readonly rule: Trial['rule'];
  readonly line: string;
  /** Rules that must have nothing to say any more. */
  readonly mends: readonly RuleName[];
}

interface Ran extends Line {
  readonly source: string;
  readonly outcome: string;
  readonly harms: readonly string[];
}

/** Runs every line the rules print for every file of a folder, and says what each did to the file's values. */
export async function tryBank(ask: BankAsk): Promise<{ files: number; trials: readonly Trial[] }> {
  const outcomes = join(ask.folder, 'outcomes');
  await mkdir(outcomes, { recursive: true });
  const names = (await readdir(ask.folder)).filter((name) => name.endsWith('.tif')).sort();
  const ran: Ran[] = [];
  const waiting = [...names];
  const lane = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift())
      ran.push(...(await tryFile(ask, join(ask.folder, name), join(outcomes, name))));
  };
  await Promise.all([lane(), lane()]);
  const compared = await compareBank(join(outcomes, 'jobs.json'), ran);
  const trials = ran.map(({ source, rule, line, harms }, at) => ({
    ...{ file: source.slice(ask.folder.length + 1), rule, line },
    harms: [...(compared[at] ?? []), ...harms],
  }));
  return { files: names.length, trials };
}

async function tryFile(ask: BankAsk, source: string, stem: string): Promise<readonly Ran[]> {
  const facts = await ask.inspector.inspect(source, ask.signal);
  const ran: Ran[] = [];
  for (const [at, each] of linesFor(facts).entries()) {
    const outcome = `${stem}.${at}.tif`;
    const line = filledIn(each.line, source);
    ran.push({
      ...each,
      line,
      source,
      outcome,
      harms: await runLine(ask, { ...each, line }, source, outcome),
    });
  }
  return ran;
}

/** The same line is run once, whichever rules print it. */
function linesFor(facts: FileFacts): readonly Line[] {
  const own = checkRaster(facts).flatMap(({ rule, command }) =>
    command === null ? [] : [{ rule, line: command, mends: [rule] }],
  );
  const all = remedyCommand(facts);
  const every = all === null ? [] : [{ rule: 'all' as const, line: all, mends: own.map(({ rule }) => rule) }];
  const byLine = Map.groupBy<string, Line>([...own, ...every], ({ line }) => line);
  return [...byLine].flatMap(([line, [first, ...others]]) =>
    first === undefined ? [] : [{ ...first, line, mends: [first, ...others].flatMap(({ mends }) => mends) }],
  );
}

async function runLine(
  ask: BankAsk,
  { line, mends }: Line,
  source: string,
  outcome: string,
): Promise<string[]> {
  try {
    await ask.gdal.run(line);
  } catch (cause) {
    return [`values: the line fails (${String(cause).replaceAll('\n', ' ')})`];
  }
  await rename(mendedPath(source), outcome);
  const after = await ask.inspector.inspect(outcome, ask.signal);
  const left = checkRaster(after).filter(({ outcome: said }) => said !== 'pass');
  return left
    .filter(({ rule }) => mends.includes(rule))
    .map(({ rule, reason }) => `finding: ${rule}: ${reason}`);
}

/** What a person writes in the places that only a person can fill; the bank's feet are those of New York. */
const filledIn = (line: string, source: string): string =>
  line
    .replaceAll('EPSG:CODE', source.includes('feet') ? 'EPSG:32618' : 'EPSG:28992')
    .replaceAll(' WEST ', ' 120000 ')
    .replaceAll(' NORTH ', ' 480000 ')
    .replaceAll(' EAST ', ' 120300 ')
    .replaceAll(' SOUTH ', ' 479800 ');
