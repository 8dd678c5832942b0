/** Something a test waits for, and holds up until it says so. */
export interface Halt {
  /** Resolves when someone wants to pass. */
  readonly reached: Promise<unknown>;
  readonly release: () => void;
  readonly pass: () => Promise<void>;
}

export function halt(): Halt {
  const [reached, released] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
  const pass = async (): Promise<void> => {
    reached.resolve(undefined);
    await released.promise;
  };
  return { reached: reached.promise, release: () => released.resolve(undefined), pass };
}
