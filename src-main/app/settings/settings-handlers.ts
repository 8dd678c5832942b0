import type { LogLevel } from '../../contract/window/shell.ts';
import type { WindowEvent } from '../../contract/window/window-events.ts';
import type { Engine } from '../../engine/create-engine.ts';
import type { WindowArea } from '../window/window-handlers.ts';
import type { Settings, SettingsValues } from './settings.ts';

export type SettingsArea = WindowArea<'settings' | 'changeSettings'>;

export interface SettingsDeps {
  readonly settings: Settings;
  readonly engine: Pick<Engine, 'setLimits'>;
  /** To every window. */
  readonly broadcast: (event: WindowEvent) => void;
  readonly setLogLevel: (level: LogLevel) => void;
}

/**
 * What a person set, and changes. Concurrency, rate and log level hold from that moment on; the proxy and how often a
 * portal is looked at, from the next start: connections and followers are made with them.
 */
export function settingsHandlers({ settings, engine, broadcast, setLogLevel }: SettingsDeps): SettingsArea {
  return {
    settings: () => settings.get(),
    changeSettings: (changes) => {
      // Kept first: what could not be kept must not hold until the next start only.
      settings.set(changes);
      limit(changes, engine);
      if (changes.logLevel !== undefined) setLogLevel(changes.logLevel);
      const now = settings.get();
      broadcast({ event: 'settings', payload: now });
      return now;
    },
  };
}

function limit({ concurrency, limitRate }: Partial<SettingsValues>, engine: Pick<Engine, 'setLimits'>): void {
  if (concurrency === undefined && limitRate === undefined) return;
  engine.setLimits({
    ...(concurrency !== undefined && { connections: concurrency }),
    ...(limitRate !== undefined && { bytesPerSecond: limitRate }),
  });
}
