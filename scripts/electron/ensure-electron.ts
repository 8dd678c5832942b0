import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { electronVersion, findElectron } from '../find-electron.ts';
import { dayOf, forgetFailedTry, readFailedTry, writeFailedTry } from './failed-try.ts';
import { fetchArchive } from './fetch-archive.ts';
import { NotFetched } from './not-fetched.ts';
import { ProgressLines } from './progress-lines.ts';
import { chooseProxy } from './choose-proxy.ts';
import { unpackElectron } from './unpack-electron.ts';
import type { DownloadLimits } from './watch-download.ts';
import { whyNotFetched } from './why-not-fetched.ts';
import { withFetchLock } from './with-fetch-lock.ts';

export type ElectronOutcome =
  | { readonly kind: 'found' | 'fetched'; readonly program: string }
  /** `why`: a sentence that names Electron and says what stopped it. */
  | { readonly kind: 'missing'; readonly why: string };

export interface EnsureOptions {
  /** Tries although it failed today. */
  readonly anew?: boolean;
  /** Prints a line for the person who waits. */
  readonly say?: (line: string) => void;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly now?: () => Date;
  readonly limits?: DownloadLimits;
  /** Instead of those Electron's package carries; for tests alone, which have no Electron to serve. */
  readonly checksums?: Record<string, string>;
}

/** Seconds to hear that there is no way, then as long as a slow line takes as long as it brings anything. */
const patience: DownloadLimits = { answerMs: 8_000, stallMs: 20_000, totalMs: 900_000 };

type Setting = Required<Omit<EnsureOptions, 'checksums'>> & Pick<EnsureOptions, 'checksums'>;

const defaults: Setting = {
  anew: false,
  say: (line) => void process.stderr.write(`${line}\n`),
  env: process.env,
  now: () => new Date(),
  limits: patience,
};

/**
 * Electron's program for this checkout, fetched if it is not here, once: what failed is tried again on another day, for
 * another version, or when asked for (`anew`). Never throws.
 */
export async function ensureElectron(root: string, options: EnsureOptions = {}): Promise<ElectronOutcome> {
  const setting = { ...defaults, ...options };
  const title = `Electron ${electronVersion(root) ?? ''}`.trim();
  try {
    const known = await knownOutcome(root, setting);
    if (known !== null) return known;
    const onWait = (): void => setting.say(`${title} is being fetched by another Sluice; waiting for it...`);
    return await withFetchLock(root, onWait, async () => {
      return (await knownOutcome(root, setting)) ?? (await fetchOnce(root, setting));
    });
  } catch (error) {
    return { kind: 'missing', why: `${title} could not be fetched: ${whyNotFetched(error)}` };
  }
}

/** What needs no network to know: it is here, or it failed today. */
async function knownOutcome(root: string, { anew, now }: Setting): Promise<ElectronOutcome | null> {
  const program = findElectron(root);
  if (program !== null) return { kind: 'found', program };
  const failed = anew ? null : await readFailedTry(root);
  if (failed?.day !== dayOf(now()) || failed.version !== electronVersion(root)) return null;
  return { kind: 'missing', why: `Electron ${failed.version} could not be fetched today: ${failed.why}` };
}

/** For the one that holds the lock. */
async function fetchOnce(root: string, setting: Setting): Promise<ElectronOutcome> {
  const version = electronVersion(root);
  if (version === null) return { kind: 'missing', why: 'Electron’s package is not installed.' };
  const work = join(root, 'node_modules', '.sluice-electron');
  try {
    await rm(work, { recursive: true, force: true });
    await mkdir(work);
    await bring(root, work, version, setting);
    const program = findElectron(root);
    if (program === null) throw new NotFetched('What came holds no program of Electron’s.');
    await forgetFailedTry(root);
    return { kind: 'fetched', program };
  } catch (error) {
    const why = whyNotFetched(error);
    await writeFailedTry(root, { version, day: dayOf(setting.now()), why });
    return { kind: 'missing', why: `Electron ${version} could not be fetched: ${why}` };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function bring(root: string, work: string, version: string, setting: Setting): Promise<void> {
  const { env, limits, say } = setting;
  const folder = join(root, 'node_modules', 'electron');
  const { platform, arch } = process;
  const lines = new ProgressLines(`Electron ${version}`);
  say(`Fetching Electron ${version} for the desktop app, once (about 110 MB)...`);
  const ask = {
    ...{ version, platform, arch, limits },
    checksums: setting.checksums ?? (await checksumsIn(folder)),
    tempDirectory: work,
    cacheRoot: env['electron_config_cache'],
    proxy: await chooseProxy(env),
  };
  const archive = await fetchArchive(ask, env, {
    notice: say,
    progress: (progress) => {
      const line = lines.next(progress, performance.now());
      if (line !== null) say(line);
    },
  });
  await unpackElectron({ archive, work, folder, platform, version });
}

const checksumsIn = async (folder: string): Promise<Record<string, string>> =>
  JSON.parse(await readFile(join(folder, 'checksums.json'), 'utf8')) as Record<string, string>;
