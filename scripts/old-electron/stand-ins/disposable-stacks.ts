// DisposableStack and AsyncDisposableStack, which V8 has from 13.4 on: as far as Sluice uses them.

type Leave = () => unknown;

/** What both stacks hold: ways to leave, taken last in, first out. */
class Stack {
  #leaves: Leave[] = [];
  #isDisposed = false;

  get disposed(): boolean {
    return this.#isDisposed;
  }

  adopt<T>(value: T, leave: (value: T) => unknown): T {
    this.defer(() => leave(value));
    return value;
  }

  defer(leave: Leave): void {
    if (this.#isDisposed) throw new ReferenceError('This stack is disposed of.');
    this.#leaves.push(leave);
  }

  /** Hands all ways to leave over, newest first; the stack is done with. */
  protected takeAll(): readonly Leave[] {
    this.#isDisposed = true;
    return this.#leaves.splice(0).reverse();
  }

  protected moveTo<T extends Stack>(next: T): T {
    for (const leave of this.takeAll().toReversed()) next.defer(leave);
    return next;
  }
}

/** The first fault is thrown once everything was left; a later one is thrown with it. */
class Faults {
  #thrown: { readonly error: unknown } | null = null;

  take(error: unknown): void {
    this.#thrown = {
      error: this.#thrown === null ? error : new AggregateError([error, this.#thrown.error]),
    };
  }

  throwIfAny(): void {
    if (this.#thrown !== null) throw this.#thrown.error;
  }
}

class OwnDisposableStack extends Stack {
  use<T extends Disposable | null | undefined>(value: T): T {
    this.defer(() => value?.[Symbol.dispose]());
    return value;
  }

  move(): OwnDisposableStack {
    return this.moveTo(new OwnDisposableStack());
  }

  dispose(): void {
    const faults = new Faults();
    for (const leave of this.takeAll())
      try {
        leave();
      } catch (error) {
        faults.take(error);
      }
    faults.throwIfAny();
  }

  [Symbol.dispose](): void {
    this.dispose();
  }
}

class OwnAsyncDisposableStack extends Stack {
  use<T extends AsyncDisposable | null | undefined>(value: T): T {
    this.defer(() => value?.[Symbol.asyncDispose]());
    return value;
  }

  move(): OwnAsyncDisposableStack {
    return this.moveTo(new OwnAsyncDisposableStack());
  }

  async disposeAsync(): Promise<void> {
    const faults = new Faults();
    for (const leave of this.takeAll())
      try {
        await leave();
      } catch (error) {
        faults.take(error);
      }
    faults.throwIfAny();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.disposeAsync();
  }
}

Object.assign(globalThis, {
  DisposableStack: OwnDisposableStack,
  AsyncDisposableStack: OwnAsyncDisposableStack,
});
