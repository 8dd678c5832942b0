import type { EngineOptions } from '../../app/session.ts';
import type { SettingsValues } from '../../app/settings/settings.ts';
import type { CommonArguments } from './arguments/invocation.ts';

/** How much of the line an engine may use. */
export type LineOptions = Pick<EngineOptions, 'connections' | 'bytesPerSecond'>;

/** What the command line says, and what `settings` do where it says nothing. */
export function lineAsSaid(
  { connections, limitRate }: Pick<CommonArguments, 'connections' | 'limitRate'>,
  settings: Pick<SettingsValues, 'concurrency' | 'limitRate'>,
): LineOptions {
  const rate = limitRate ?? settings.limitRate;
  return {
    connections: connections ?? settings.concurrency,
    bytesPerSecond: rate === 'none' ? null : rate,
  };
}
