import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../built.ts';
import type { RehearsalAsk, RehearsalTold } from './rehearsal-wire.ts';

/** The built main process, on a stage that does what Electron would. */
export class RehearsalProgram {
  readonly #child: ChildProcess;
  readonly #replies = new Map<number, (value: unknown) => void>();
  readonly #opened = Promise.withResolvers<undefined>();
  #asked = 0;

  /** `home`: the user's folder, its state in it. `onEvent` hears what the program sends its page. */
  constructor(home: string, onEvent: (channel: string, payload: unknown) => void) {
    const hooks = pathToFileURL(join(import.meta.dirname, '..', 'electron-hooks.ts')).href;
    const folders = { SLUICE_TEST_USER_DATA: home, XDG_STATE_HOME: home, LOCALAPPDATA: home, HOME: home };
    this.#child = spawn(process.execPath, ['--import', hooks, join(root, 'out', 'main', 'main.js')], {
      env: { ...process.env, ...folders },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      // As Electron does it: arguments and answers are structured clones.
      serialization: 'advanced',
    });
    this.#child.on('message', (told: RehearsalTold) => {
      if (told.kind === 'window') this.#opened.resolve(undefined);
      else if (told.kind === 'event') onEvent(told.channel, told.payload);
      else this.#take(told.id, told.value);
    });
  }

  /** Resolves once the program has opened its window. */
  opened(): Promise<void> {
    return this.#opened.promise;
  }

  ask(ask: RehearsalAsk): Promise<unknown> {
    const id = this.#asked++;
    const { promise, resolve } = Promise.withResolvers<unknown>();
    this.#replies.set(id, resolve);
    // A page may outlive a program that was killed: what it asks then is not answered, and no fault of the test.
    this.#child.send({ id, ask }, () => undefined);
    return promise;
  }

  /** As the system ends it: nothing is said, nothing is asked. */
  async kill(): Promise<void> {
    if (this.#hasEnded) return;
    const exit = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await exit;
  }

  /** As the system ends it in order: asks nobody; answers its exit code, or the signal that ended it at once. */
  async end(signal: NodeJS.Signals): Promise<number | NodeJS.Signals | null> {
    const exit = once(this.#child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
    this.#child.kill(signal);
    const [code, ended] = await exit;
    return code ?? ended;
  }

  /** As a person quits it, confirming where it asks; answers its exit code. */
  async quit(): Promise<number | null> {
    if (this.#hasEnded) return this.#child.exitCode;
    const exit = once(this.#child, 'exit') as Promise<[number | null]>;
    this.#child.send({ id: this.#asked++, ask: { kind: 'quit', button: 0 } satisfies RehearsalAsk });
    return (await exit)[0];
  }

  get #hasEnded(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  #take(id: number, value: unknown): void {
    this.#replies.get(id)?.(value);
    this.#replies.delete(id);
  }
}
