import type { Limits } from '../../contract/limits.ts';
import type { PortalView } from '../../contract/window/portals.ts';
import type { Capabilities, SettingsView } from '../../contract/window/shell.ts';
import type { LedgerFacts } from './ledger-facts.ts';

/** What a diagnostics bundle is made of; nothing here is taken to be free of secrets. */
export interface Findings {
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly shell: Capabilities;
  readonly system: Readonly<Record<string, string>>;
  readonly settings: SettingsView;
  readonly portals: readonly PortalView[];
  readonly ledger: LedgerFacts;
  readonly line: {
    readonly limits: Limits;
    readonly rate: number | null;
    readonly lostSince: number | null;
    readonly clockOffsetMs: number | null;
  };
  readonly files: Readonly<Record<string, number>>;
  readonly log: readonly string[];
}

/** A diagnostics bundle as a text people can read through before they give it away. */
export function diagnosticsText(found: Findings): string {
  const { shell, line, ledger } = found;
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['Program', pairs({ sluice: shell.version, shell: shell.shell, ...found.system })],
    ['Settings', pairs({ ...found.settings, storeHosts: JSON.stringify(found.settings.storeHosts) })],
    ['Portals', found.portals.map(portalLine)],
    ['Line', pairs({ ...line, limits: JSON.stringify(line.limits) })],
    [
      'Ledger',
      pairs({
        ...counted(ledger),
        ...prefixed('state', ledger.states),
        ...prefixed('verified', ledger.verified),
      }),
    ],
    ['Failed last', ledger.failures],
    ['Files of the state folder (bytes)', pairs({ folder: shell.stateFolder, ...found.files })],
    ['Log, last lines', found.log],
  ];
  const body = sections.map(([title, lines]) => [`## ${title}`, ...orNone(lines)].join('\n'));
  return `# Sluice diagnostics, ${found.at}\n\n${body.join('\n\n')}\n`;
}

const counted = ({ transfers, removed, multipart, attempts }: LedgerFacts) => ({
  transfers,
  'out of the queue': removed,
  'with a multipart upload': multipart,
  'bodies begun': attempts,
});

const prefixed = (prefix: string, counts: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).map(([name, count]) => [`${prefix} ${name}`, count]));

const pairs = (values: Readonly<Record<string, string | number | boolean | null>>): readonly string[] =>
  Object.entries(values).map(([name, value]) => `${name}: ${value ?? 'none'}`);

const portalLine = ({ origin, key, isDemo, failure }: PortalView): string =>
  `${origin}: its key is ${key === 'missing' ? 'missing' : `there (${key})`}${isDemo ? ', demo' : ''}${failure === null ? '' : `; ${failure.code}: ${failure.message}`}`;

const orNone = (lines: readonly string[]): readonly string[] => (lines.length === 0 ? ['(none)'] : lines);
