import type { Failure } from '../../src-main/contract/failure.ts';
import type { Undoable } from '../../src-main/contract/window/window-commands.ts';

/** A message that stays until it is dismissed (failures) or its time is over. */
export interface Toast {
  readonly id: number;
  readonly message: string;
  readonly failure: Failure | null;
  /** What takes it back, and until when (milliseconds since 1970). */
  readonly undo: { readonly id: string; readonly until: number } | null;
  /** When it goes by itself; null: never. */
  readonly until: number | null;
}

const staysMs = 6000;

/** What a person is told in passing, newest last. Failures stay, for they may need an answer. */
export class Notices {
  #last = 0;
  toasts: readonly Toast[] = $state.raw([]);

  say(message: string): void {
    this.#add({ message, failure: null, undo: null, until: Date.now() + staysMs });
  }

  fail(failure: Failure): void {
    this.#add({ message: failure.message, failure, undo: null, until: null });
  }

  /** A message with a way back, for as long as there is one. */
  undoable(message: string, { undo, undoUntil }: Undoable): void {
    if (undo === null || undoUntil === null) {
      this.say(message);
      return;
    }
    const until = Date.parse(undoUntil);
    this.#add({ message, failure: null, undo: { id: undo, until }, until });
  }

  dismiss(id: number): void {
    this.toasts = this.toasts.filter((toast) => toast.id !== id);
  }

  /** Lets go what is over; called as the clock moves. */
  expire(now: number): void {
    const over = ({ until }: Toast): boolean => until !== null && until <= now;
    if (this.toasts.some(over)) this.toasts = this.toasts.filter((toast) => !over(toast));
  }

  #add(toast: Omit<Toast, 'id'>): void {
    this.#last += 1;
    const same = (other: Toast): boolean => other.message === toast.message && other.undo === null;
    this.toasts = [...this.toasts.filter((other) => !same(other)), { ...toast, id: this.#last }].slice(-5);
  }
}
