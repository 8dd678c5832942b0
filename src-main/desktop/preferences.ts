import type { SettingsView } from '../contract/window/shell.ts';
import type { WindowEvent } from '../contract/window/window-events.ts';
import type { WindowHandlers } from '../app/window/window-handlers.ts';

/** What of the settings the shell itself heeds. */
export type Preference = Pick<SettingsView, 'language' | 'theme' | 'notifications'>;

const first: Preference = { language: 'system', theme: 'system', notifications: true };

/** A person's choices as they are now, told anew whenever they change. */
export class Preferences {
  #now: Preference = first;
  readonly #listeners = new Set<(now: Preference) => void>();

  get now(): Preference {
    return this.#now;
  }

  /** Reads them once; where they cannot be read, those a new installation has stand in. */
  async load(handlers: Pick<WindowHandlers, 'settings'>, report: (error: unknown) => void): Promise<void> {
    try {
      this.#take(await handlers.settings({}));
    } catch (error) {
      report(error);
    }
  }

  /** Told what they are now, and each change. */
  follow(listener: (now: Preference) => void): void {
    this.#listeners.add(listener);
    listener(this.#now);
  }

  hear(event: WindowEvent): void {
    if (event.event === 'settings') this.#take(event.payload);
  }

  #take({ language, theme, notifications }: Preference): void {
    this.#now = { language, theme, notifications };
    for (const listener of this.#listeners) listener(this.#now);
  }
}
