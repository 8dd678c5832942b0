import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { FileFacts } from '../../../../src-main/contract/file-facts.ts';
import { createInspector, type Inspector } from '../../../../src-main/inspect/create-inspector.ts';
import { judgeFacts } from './judge-facts.ts';
import { judgePreview } from './judge-preview.ts';
import { mutate } from './mutate.ts';
import { SeededRandom } from './seeded-random.ts';

/** What a run of fuzzing is asked for. */
export interface FuzzAsk {
  /** Damaged files, numbered from `seed` on: each is made of its number alone. */
  readonly runs: number;
  readonly seed: number;
  /** Ends before all runs are done. */
  readonly untilMs?: number;
}

export interface FuzzReport {
  readonly runs: number;
  /** How often each outcome came: "ok" or a failure's code, by the kind of seed file, and of previews. */
  readonly outcomes: Readonly<Record<string, number>>;
  readonly slowestMs: number;
  readonly complaints: readonly { readonly run: number; readonly file: string; readonly what: string }[];
}

interface Seed {
  readonly name: string;
  readonly content: Buffer;
}

const fixtures = join(import.meta.dirname, '../../../fixtures/inspect');
const lanes = 2;

/** A sound file is read from a damaged one's place after this many of them. */
const between = 20;

/** Inspects damaged copies of sound files; the sound ones must have the same facts before, in between and after. */
export async function fuzzInspect(ask: FuzzAsk): Promise<FuzzReport> {
  const folder = await mkdtemp(join(tmpdir(), 'sluice-fuzz-'));
  const inspector = createInspector({ threads: lanes });
  try {
    const seeds = await readSeeds();
    const fuzzer = new Fuzzer(seeds, inspector, folder);
    await fuzzer.learn();
    await Promise.all(Array.from({ length: lanes }, (_, lane) => fuzzer.runLane(lane, ask)));
    await fuzzer.checkAll();
    return fuzzer.report();
  } finally {
    await inspector.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function readSeeds(): Promise<readonly [Seed, ...Seed[]]> {
  const names = (await readdir(fixtures)).toSorted();
  const read = names.map(async (name) => ({ name, content: await readFile(join(fixtures, name)) }));
  const [first, ...rest] = await Promise.all(read);
  if (first === undefined) throw new Error(`There is no file to begin from in ${fixtures}.`);
  return [first, ...rest];
}

class Fuzzer {
  readonly #seeds: readonly [Seed, ...Seed[]];
  readonly #contents: readonly [Buffer, ...Buffer[]];
  readonly #inspector: Inspector;
  readonly #folder: string;
  readonly #outcomes: Record<string, number> = {};
  readonly #complaints: { run: number; file: string; what: string }[] = [];
  readonly #signal = new AbortController().signal;
  /** What is known of each sound file, its path left out. */
  readonly #known = new Map<string, string>();
  #runs = 0;
  #slowestMs = 0;

  constructor(seeds: readonly [Seed, ...Seed[]], inspector: Inspector, folder: string) {
    const [first, ...rest] = seeds;
    this.#seeds = seeds;
    this.#contents = [first.content, ...rest.map(({ content }) => content)];
    this.#inspector = inspector;
    this.#folder = folder;
  }

  /** Before any damage. */
  async learn(): Promise<void> {
    for (const { name } of this.#seeds) {
      const facts = await this.#inspector.inspect(join(fixtures, name), this.#signal);
      this.#known.set(name, withoutPath(facts));
      if (!facts.ok) this.#complaints.push({ run: -1, file: name, what: 'the sound file is not read' });
    }
  }

  /** When all the damage is done. */
  async checkAll(): Promise<void> {
    for (const { name } of this.#seeds) await this.#check(name, join(fixtures, name), -1);
  }

  async #check(name: string, path: string, run: number): Promise<void> {
    const facts = await this.#inspector.inspect(path, this.#signal);
    if (withoutPath(facts) !== this.#known.get(name))
      this.#complaints.push({ run, file: name, what: 'a sound file after it has other facts than before' });
  }

  async runLane(lane: number, { runs, seed, untilMs = Number.POSITIVE_INFINITY }: FuzzAsk): Promise<void> {
    const started = performance.now();
    for (let run = lane; run < runs && performance.now() - started < untilMs; run += lanes)
      await this.#try(seed + run, lane);
  }

  /** A reader that kept something of a damaged file would mix it into the sound one at the same place. */
  async #trySound(run: number, lane: number, random: SeededRandom): Promise<void> {
    const { name, content } = random.pick(this.#seeds);
    const path = join(this.#folder, `${lane}${extname(name)}`);
    await writeFile(path, content);
    await this.#check(name, path, run);
  }

  async #try(run: number, lane: number): Promise<void> {
    const random = new SeededRandom(run);
    const { name, content } = random.pick(this.#seeds);
    const path = join(this.#folder, `${lane}${extname(name)}`);
    await writeFile(path, mutate(content, random, this.#contents));
    const started = performance.now();
    const facts = await this.#inspector.inspect(path, this.#signal);
    const took = performance.now() - started;
    const what = judgeFacts(facts, took / 1000);
    if (what !== null) this.#complaints.push({ run, file: name, what });
    this.#runs += 1;
    this.#count(`${extname(name)} ${facts.failure?.code ?? 'ok'}`, took);
    if (facts.kind === 'geotiff') await this.#tryPreview(run, name, path);
    if (random.below(between) === 0) await this.#trySound(run, lane, random);
  }

  async #tryPreview(run: number, name: string, path: string): Promise<void> {
    const started = performance.now();
    const outcome = await this.#inspector.preview(path, { band: 1, signal: this.#signal });
    const took = performance.now() - started;
    const what = judgePreview(outcome, took / 1000);
    if (what !== null) this.#complaints.push({ run, file: name, what: `of its preview, ${what}` });
    this.#count(`preview ${outcome.kind === 'preview' ? 'drawn' : outcome.failure.code}`, took);
  }

  #count(outcome: string, took: number): void {
    this.#slowestMs = Math.max(this.#slowestMs, took);
    this.#outcomes[outcome] = (this.#outcomes[outcome] ?? 0) + 1;
  }

  report(): FuzzReport {
    const outcomes = Object.fromEntries(Object.entries(this.#outcomes).toSorted());
    return { runs: this.#runs, outcomes, slowestMs: this.#slowestMs, complaints: this.#complaints };
  }
}

const withoutPath = (facts: FileFacts): string => JSON.stringify({ ...facts, path: '' });
