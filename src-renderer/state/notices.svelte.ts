import type { Failure } from '../../src-main/contract/failure.ts';
import type { Undoable } from '../../src-main/contract/window/window-commands.ts';

/** A message that stays until it is dismissed (failures) or its time is over. */
export interface Toast {
  readonly id: number;
  /** What it says, or what comes before the failure; null where the failure says it all. */
  readonly message: string | null;
  /** The program's own words, in English whatever the window speaks. */
  readonly english: boolean;
  readonly failure: Failure | null;
  /** What takes it back, and until when (milliseconds since 1970). */
  readonly undo: { readonly id: string; readonly until: number } | null;
  /** When it goes by itself; null: never. */
  readonly until: number | null;
}

const staysMs = 6000;
const plain = { english: false, failure: null, undo: null, until: null } as const;

/** What a person is told in passing, newest last. Failures stay, for they may need an answer. */
export class Notices {
  #last = 0;
  toasts: readonly Toast[] = $state.raw([]);

  say(message: string): void {
    this.#add({ ...plain, message, until: Date.now() + staysMs });
  }

  /** What the program tells on its own, in English. */
  relay(message: string): void {
    this.#add({ ...plain, message, english: true, until: Date.now() + staysMs });
  }

  /** `lead`: in the window's language, said before what failed. */
  fail(failure: Failure, lead: string | null = null): void {
    this.#add({ ...plain, message: lead, failure });
  }

  /** A message with a way back, for as long as there is one. */
  undoable(message: string, { undo, undoUntil }: Undoable): void {
    if (undo === null || undoUntil === null) {
      this.say(message);
      return;
    }
    const until = Date.parse(undoUntil);
    this.#add({ ...plain, message, undo: { id: undo, until }, until });
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
    const same = ({ message, failure, undo }: Toast): boolean =>
      undo === null && message === toast.message && failure?.message === toast.failure?.message;
    this.toasts = [...this.toasts.filter((other) => !same(other)), { ...toast, id: this.#last }].slice(-5);
  }
}
