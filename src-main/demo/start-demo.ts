import { join } from 'node:path';
import { attachmentKey, uploadKey } from './lizard/result-keys.ts';
import { makeSampleScenario, type SampleScenarioOptions } from './lizard/make-sample-scenario.ts';
import type { MadeScenario } from './lizard/scenario-spec.ts';
import { type DemoLizard, type LizardOptions, startLizard } from './lizard/start-lizard.ts';
import { uploadStoreOf } from './lizard/upload-store-of.ts';
import { type S3Handle, type S3Options, startS3 } from './s3/start-s3.ts';
import { makeSampleRun, type SampleRun } from './sample-run/make-sample-run.ts';

export interface DemoOptions {
  /** Everything the demo writes goes below it; made if missing, left where it is by `close`. */
  readonly folder: string;
  readonly lizard?: Omit<LizardOptions, 'uploads' | 'clock'>;
  readonly s3?: Omit<S3Options, 'storage' | 'clock'>;
  /** What results of the sample scenario hold from the beginning, by code; nothing unless given. */
  readonly holds?: SampleScenarioOptions['holds'];
  /** Both servers' clock: milliseconds since 1970. */
  readonly clock?: { now(): number };
}

/** What lies in the store for one result of the sample scenario; read back from the disk, not remembered. */
export interface StoredFile {
  readonly code: string;
  readonly key: string;
  /** Bytes. */
  readonly size: number;
  /** Hex. */
  readonly md5: string;
}

/** The demo's servers and what is in them; see `startDemo`. */
export interface Demo {
  readonly lizard: DemoLizard;
  readonly s3: S3Handle;
  readonly scenario: MadeScenario;
  readonly run: SampleRun;
  /** What is stored for the results of the sample scenario, in the scenario's order. */
  storedFiles(): Promise<readonly StoredFile[]>;
  /** Of what is stored for one result, before the portal has taken it over or after; null where nothing is. */
  md5OfStored(code: string): Promise<string | null>;
  close(): Promise<void>;
}

/** What a portal in use has: enough to page through. They are made when somebody asks for one. */
const rasterSources = 2_010;

/**
 * Starts an S3 store and a Lizard portal on loopback, writes a sample run to `{folder}/run`, and gives the portal a
 * scenario whose results wait for it. Uploads are kept in `{folder}/objects`.
 */
export async function startDemo({
  folder,
  lizard,
  s3,
  holds = {},
  clock = Date,
}: DemoOptions): Promise<Demo> {
  const run = await makeSampleRun(join(folder, 'run'));
  const storage = { kind: 'disk', folder: join(folder, 'objects') } as const;
  const store = await startS3({ ...s3, storage, clock: () => clock.now() });
  try {
    const portal = await startLizard({ rasterSources, ...lizard, uploads: uploadStoreOf(store), clock });
    const scenario = await makeSampleScenario(portal, { identity: run.identity, holds });
    const stored = (code: string) => storedFile(store, scenario.uuid, code);
    return {
      ...{ lizard: portal, s3: store, scenario, run },
      storedFiles: async () => {
        const files = await Promise.all(scenario.results.map(({ code }) => stored(code)));
        return files.filter((file) => file !== null);
      },
      md5OfStored: async (code) => (await stored(code))?.md5 ?? null,
      close: async () => {
        await portal.close();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** The newest upload, or, once the portal has taken it over, the attachment it became. */
async function storedFile(s3: S3Handle, scenario: string, code: string): Promise<StoredFile | null> {
  for (const key of [uploadKey(scenario, code), attachmentKey(scenario, code)]) {
    const object = s3.object(key);
    if (object !== undefined) return { code, key, size: object.size, md5: await object.rereadMd5() };
  }
  return null;
}
