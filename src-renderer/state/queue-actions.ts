import type { ArrangeAsk, PauseWhen, Refusal, ResumeAnswer } from '../../src-main/contract/commands.ts';
import type { Reply } from '../../src-main/contract/reply.ts';
import type { WindowClient } from '../../src-main/contract/window/window-client.ts';
import type { Notices } from './notices.svelte.ts';
import type { WindowText } from './text.svelte.ts';

interface Deps {
  readonly client: WindowClient;
  readonly notices: Notices;
  readonly text: WindowText;
}

/** What a person does with transfers; says afterwards what the program did, what it refused and how to take it back. */
export class QueueActions {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  async pause(ids: readonly string[] | 'all', when: PauseWhen): Promise<void> {
    const { client, text } = this.#deps;
    const answer = this.#answered(await client.call('pause', { ids, when }));
    if (answer === null) return;
    const { paused, ending, refused } = answer;
    const bytesAgain = paused.reduce((sum, row) => sum + row.bytesAgain, 0);
    const count = paused.length;
    if (bytesAgain > 0)
      this.#say(text.t('queue.done.pausedAgain', { count, bytes: text.format.bytes(bytesAgain) }));
    else if (count > 0) this.#say(text.t('queue.done.paused', { count }));
    if (ending.length > 0) this.#say(text.t('queue.done.ending', { count: ending.length }));
    this.#refused(refused, count + ending.length);
  }

  async resume(ids: readonly string[] | 'all'): Promise<void> {
    this.#resumed(this.#answered(await this.#deps.client.call('resume', { ids })));
  }

  async retry(ids: readonly string[] | 'failed'): Promise<void> {
    this.#resumed(this.#answered(await this.#deps.client.call('retry', { ids })));
  }

  async cancel(ids: readonly string[]): Promise<void> {
    const { client, notices, text } = this.#deps;
    const answer = this.#answered(await client.call('cancelWithUndo', { ids }));
    if (answer === null) return;
    const count = answer.cancelled.length;
    if (count > 0) notices.undoable(text.t('queue.done.cancelled', { count }), answer);
    this.#refused(answer.refused, count);
  }

  async remove(ids: readonly string[] | 'finished'): Promise<void> {
    const { client, notices, text } = this.#deps;
    const answer = this.#answered(await client.call('remove', { ids }));
    if (answer === null) return;
    const count = answer.removed;
    if (count > 0) notices.undoable(text.t('queue.done.removed', { count }), answer);
    this.#refused(answer.refused, count);
  }

  async undo(undo: string): Promise<void> {
    const answer = this.#answered(await this.#deps.client.call('undo', { undo }));
    if (answer !== null) this.#say(this.#deps.text.t('queue.done.undone', { count: answer.undone }));
  }

  async arrange(ask: ArrangeAsk): Promise<void> {
    const answer = this.#answered(await this.#deps.client.call('arrange', ask));
    if (answer === null) return;
    const count = answer.arranged.length;
    if (count > 0) this.#say(this.#deps.text.t('queue.done.arranged', { count }));
    this.#refused(answer.refused, count);
  }

  async decide(id: string, decision: 'replace' | 'skip'): Promise<void> {
    this.#answered(await this.#deps.client.call('decide', { id, decision }));
  }

  #resumed(answer: ResumeAnswer | null): void {
    if (answer === null) return;
    const count = answer.resumed.length;
    if (count > 0) this.#say(this.#deps.text.t('queue.done.resumed', { count }));
    this.#refused(answer.refused, count);
  }

  #refused(refused: readonly Refusal[], done: number): void {
    const { notices, text } = this.#deps;
    const [first] = refused;
    if (first === undefined) {
      if (done === 0) this.#say(text.t('queue.done.nothing'));
      return;
    }
    notices.fail(first.failure, text.t('queue.done.refused', { count: refused.length }));
  }

  #answered<T>(reply: Reply<T>): T | null {
    if (reply.ok) return reply.value;
    this.#deps.notices.fail(reply.failure);
    return null;
  }

  #say(message: string): void {
    this.#deps.notices.say(message);
  }
}
