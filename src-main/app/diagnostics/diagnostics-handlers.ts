import { homedir } from 'node:os';
import type { Engine } from '../../engine/create-engine.ts';
import type { Clock } from '../../engine/ports/clock.ts';
import type { PortalBook } from '../portals/portal-book.ts';
import type { Shell } from '../window/shell-port.ts';
import type { WindowArea } from '../window/window-handlers.ts';
import { diagnosticsText, type Findings } from './diagnostics-text.ts';
import { lastLogLines } from './last-log-lines.ts';
import { ledgerFacts } from './ledger-facts.ts';
import { scrub } from './scrub.ts';
import { stateFiles } from './state-files.ts';
import { systemFacts } from './system-facts.ts';

export type DiagnosticsArea = WindowArea<'diagnostics' | 'saveDiagnostics'>;

export interface DiagnosticsDeps {
  /** The state folder, absolute. */
  readonly folder: string;
  readonly engine: Pick<Engine, 'records' | 'limits' | 'rate' | 'lostSince' | 'clockOffsetMs'>;
  readonly shell: Pick<Shell, 'capabilities' | 'settings' | 'keys' | 'saveFile'>;
  readonly portals: Pick<PortalBook, 'views'>;
  readonly clock: Pick<Clock, 'now'>;
}

const logLines = 200;

/** What helps to find a fault, without anything secret; what is saved is what a person has read, to the letter. */
export function diagnosticsHandlers(deps: DiagnosticsDeps): DiagnosticsArea {
  let read: string | null = null;
  const make = async (): Promise<string> => {
    const { keys } = deps.shell;
    const secrets = keys.origins().flatMap((origin) => keys.keyFor(origin) ?? []);
    return scrub(diagnosticsText(await gather(deps)), secrets, homedir());
  };
  return {
    diagnostics: async () => {
      read = await make();
      return { text: read };
    },
    saveDiagnostics: async () => {
      const text = read ?? (await make());
      return deps.shell.saveFile({ name: 'sluice-diagnostics.txt', contents: { kind: 'text', text } });
    },
  };
}

async function gather({ folder, engine, shell, portals, clock }: DiagnosticsDeps): Promise<Findings> {
  const [log, files] = await Promise.all([lastLogLines(folder, logLines), stateFiles(folder)]);
  return {
    ...{ log, files, shell: shell.capabilities, system: systemFacts(), settings: shell.settings.get() },
    at: new Date(clock.now()).toISOString(),
    portals: portals.views(),
    ledger: ledgerFacts(engine.records()),
    line: {
      limits: engine.limits(),
      rate: engine.rate(),
      lostSince: engine.lostSince(),
      clockOffsetMs: engine.clockOffsetMs(),
    },
  };
}
