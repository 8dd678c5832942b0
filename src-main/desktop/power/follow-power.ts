import type { PowerMonitor } from 'electron';

export interface PowerDeps {
  /** The computer is about to sleep, from which it may not wake with its battery. */
  readonly sleeps: () => void;
  readonly woke: () => void;
  /** The system goes down; nobody can be asked any more. */
  readonly goesDown: () => void;
}

/** What the system tells of its power. A locked screen is none of it: transfers go on behind it. */
export function followPower(monitor: Pick<PowerMonitor, 'on'>, { sleeps, woke, goesDown }: PowerDeps): void {
  monitor.on('suspend', sleeps);
  monitor.on('resume', woke);
  monitor.on('shutdown', (event?: Partial<Pick<Event, 'preventDefault'>>) => {
    // The system then waits a moment, so that all is ended in order; Electron's types do not know the event.
    event?.preventDefault?.();
    goesDown();
  });
}
