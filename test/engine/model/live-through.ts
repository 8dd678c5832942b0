import { assertNever } from '../../../src-main/contract/assert-never.ts';
import type { TransferRecord } from '../../../src-main/engine/ports/ledger.ts';
import type { cellMemory } from '../../support/engine/model/body-text.ts';
import { ModelPlanner, type PlannedFile } from '../../support/engine/model/model-plan.ts';
import { ModelWorld, type Process } from '../../support/engine/model/model-world.ts';
import type { Setup, Step } from './model-steps.ts';

type Memory = ReturnType<typeof cellMemory>;

interface Asked {
  readonly isOver: boolean;
}
const over: Asked = { isOver: true };

/** More than any transfer needs to its end: what is not still by then never will be. */
const longest = 4_000;
/** How often a plan is given again without faults before it must be done. */
const rounds = 4;

/** Does what the steps say, and then lets all come to a good end. Throws what was violated. */
export class Life {
  readonly world: ModelWorld;
  readonly #planner: ModelPlanner;
  readonly #files: readonly PlannedFile[];
  /** The run of the process, and the plan it was given last. */
  #asked: Asked = over;
  /** Steps taken, small ones included. */
  taken = 0;

  constructor({ files, ways, connections }: Setup, memory: Memory) {
    this.world = new ModelWorld({ ways, connections, memory });
    this.#planner = new ModelPlanner(this.world.store);
    this.#files = files;
    for (const file of files) this.world.disk.create(pathOf(file), file.size);
  }

  async step(step: Step): Promise<void> {
    const { world } = this;
    switch (step.do) {
      case 'run':
        for (let left = step.steps; left > 0 && this.#isBusy; left -= 1) await this.#go(step.lane);
        break;
      case 'fault':
        world.faults.add(step.rule);
        break;
      case 'weather':
        world.weather = step.weather;
        break;
      case 'kill':
        world.fate = step.fate;
        world.survivors = step.survivors;
        world.kill();
        break;
      case 'start':
        if (world.process === null) await this.#start(step.owed);
        break;
      case 'import':
        this.#import(this.#file(step.file), step.upload);
        break;
      case 'edit':
        world.disk.edit(pathOf(this.#file(step.file)), step.kind, step.cell);
        break;
      case 'wind':
        await world.clock.advance(step.ms);
        break;
      case 'control':
        this.#control(step.what, this.#file(step.file));
        break;
      case 'purge':
        this.#purge(this.#file(step.file));
        break;
      case 'late':
        world.arriveLate();
        break;
      default:
        assertNever(step);
    }
    await world.settle();
  }

  /** Everything works again, and the plan is given with fresh URLs: as often as it may take, each transfer is done. */
  async end(): Promise<void> {
    const { world } = this;
    world.faults.clear();
    world.weather = 'up';
    world.fate = 'lost';
    world.arriveLate();
    for (const file of this.#files) world.disk.edit(pathOf(file), 'restore', 0);
    for (let round = 0; round < rounds; round += 1) {
      world.kill();
      const process = await this.#start(true);
      await this.#rest(process);
      if (this.#isDone()) return;
      this.#renewWhatIsGone();
    }
    throw new Error(`Not done at the end: ${this.#states()}`);
  }

  async #start(owed: boolean): Promise<Process> {
    const process = await this.world.start();
    const added = Promise.withResolvers<undefined>();
    const plan = this.#files.map((file) => this.#entry(file));
    this.world.ask((engine) => engine.add(plan, calm).then(() => added.resolve(undefined)));
    this.#asked = this.world.ask(async (engine) => {
      await added.promise;
      if (owed) await engine.abortOwed();
      await engine.settled();
    });
    await this.world.settle();
    return process;
  }

  async #rest({ line, log }: Process): Promise<void> {
    const { world } = this;
    for (let left = longest; left > 0; left -= 1) {
      if (this.#asked.isOver && line.waiting === 0) return;
      if (line.waiting > 0) await this.#go(0);
      else await world.clock.advance(1_000);
      await world.settle();
    }
    throw new Error(`Never comes to rest: ${this.#states()}\n${log.slice(-5).join('\n')}`);
  }

  async #go(lane: number): Promise<void> {
    this.taken += 1;
    this.world.process?.line.release(lane);
    await this.world.settle();
  }

  get #isBusy(): boolean {
    return (this.world.process?.line.waiting ?? 0) > 0;
  }

  #import(file: PlannedFile, upload: 'same' | 'new'): void {
    if (upload === 'new') this.#planner.renew(file);
    this.world.ask((engine) => engine.add([this.#entry(file)], calm));
  }

  #control(what: 'pause' | 'resume' | 'cancel' | 'retry', file: PlannedFile): void {
    const row = this.world.process?.engine.rows().find(({ name }) => name === file.name);
    if (row === undefined) return;
    this.world.ask((engine) => {
      if (what === 'pause') return engine.pause({ ids: [row.id], when: 'now' });
      return engine[what]([row.id]);
    });
  }

  #purge(file: PlannedFile): void {
    const upload = this.world.store.uploads.get(this.#planner.uploadOf(file));
    if (upload?.state === 'open') upload.state = 'gone';
  }

  /** Signed for the file as it is; where all of it is at the store and its Complete went out, for what is there. */
  #entry(file: PlannedFile) {
    return this.#planner.entry(file, this.world.disk.size(pathOf(file)));
  }

  /** A plan can only be carried out for an upload there is. */
  #renewWhatIsGone(): void {
    for (const file of this.#files) {
      const state = this.#stateOf(file);
      const isGone =
        state?.kind === 'failed' && ['upload-gone', 'outcome-unknown'].includes(state.failure.code);
      const upload = this.world.store.uploads.get(this.#planner.uploadOf(file));
      if (isGone && upload?.state !== 'open') this.#planner.renew(file);
    }
  }

  #isDone(): boolean {
    return this.#files.every((file) => this.#stateOf(file)?.kind === 'done');
  }

  #states(): string {
    return this.#files.map((file) => `${file.name} ${JSON.stringify(this.#stateOf(file))}`).join(', ');
  }

  #stateOf(file: PlannedFile) {
    return this.#recordOf(file)?.state;
  }

  #recordOf(file: PlannedFile) {
    const isIt = ({ name, removedAt }: TransferRecord): boolean => name === file.name && removedAt === null;
    return this.world.watch.durable.transfers.find(isIt);
  }

  #file(index: number): PlannedFile {
    const file = this.#files[index % this.#files.length];
    if (file === undefined) throw new Error('A setup has a file.');
    return file;
  }
}

const pathOf = ({ name }: PlannedFile): string => `/files/${name}`;
const calm = { again: false, signal: new AbortController().signal };
