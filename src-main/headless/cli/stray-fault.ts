/** The slice of `process` that tells of errors nobody caught. */
export interface FaultSource {
  on(event: 'uncaughtException', listener: (fault: Error) => void): unknown;
  off(event: 'uncaughtException', listener: (fault: Error) => void): unknown;
}

export interface StrayFault {
  /** Rejects with the first error that nobody caught; else never settles. */
  readonly thrown: Promise<never>;
  /** Gives such errors back to the system. */
  ignore(): void;
}

/** Catches what was thrown outside of any call (a timer, a socket), so that it too ends in one sentence, not in a trace. */
export function listenForFaults(source: FaultSource): StrayFault {
  const { promise: thrown, reject } = Promise.withResolvers<never>();
  // Nobody may be listening yet; whoever races it hears of it all the same.
  thrown.catch(() => undefined);
  source.on('uncaughtException', reject);
  return { thrown, ignore: () => void source.off('uncaughtException', reject) };
}
