import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFaultScript } from '../../../src-main/demo/faults/fault-script.ts';
import {
  type DemoLizard,
  type LizardOptions,
  startLizard,
} from '../../../src-main/demo/lizard/start-lizard.ts';
import { uploadStoreOf } from '../../../src-main/demo/lizard/upload-store-of.ts';
import { type S3Handle, startS3 } from '../../../src-main/demo/s3/start-s3.ts';
import { type FakeClock, fakeClock } from '../../support/fake-clock.ts';

/** A demo portal with its object store, both on one hand-wound clock. */
export interface Portal {
  readonly lizard: DemoLizard;
  readonly s3: S3Handle;
  readonly clock: FakeClock;
  /** Calls the API below `/api/v4/`, with the portal's key unless told otherwise. */
  call(method: string, path: string, request?: { body?: unknown; key?: string | null }): Promise<Answer>;
  /** GET of a path, its JSON. */
  get(path: string): Promise<Json>;
  close(): Promise<void>;
}

export type Json = Record<string, unknown>;

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: Json;
}

export async function startPortal(options: Omit<LizardOptions, 'uploads'> = {}): Promise<Portal> {
  const clock = fakeClock(Date.parse('2026-11-21T12:00:00Z'));
  const folder = await mkdtemp(join(tmpdir(), 'sluice-portal-'));
  const s3 = await startS3({ storage: { kind: 'disk', folder }, clock: () => clock.now() });
  const faults = createFaultScript();
  const lizard = await startLizard({
    uploads: uploadStoreOf(s3),
    clock,
    faults,
    pickupDelayMs: 5000,
    ...options,
  });
  const call: Portal['call'] = async (method, path, { body, key = lizard.key } = {}) => {
    const headers: Record<string, string> = {};
    if (key !== null) headers['authorization'] = `Basic ${Buffer.from(`__key__:${key}`).toString('base64')}`;
    if (body !== undefined) headers['content-type'] = 'application/json';
    const init = body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) };
    const url = path.startsWith('http') ? path : `${lizard.origin}/api/v4/${path}`;
    return answerOf(await fetch(url, { ...init, redirect: 'manual' }));
  };
  return {
    lizard,
    s3,
    clock,
    call,
    get: async (path) => (await call('GET', path)).json,
    close: async () => {
      await lizard.close();
      await s3.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson = response.headers.get('content-type') === 'application/json' && text !== '';
  const json = isJson ? (JSON.parse(text) as Json) : {};
  return { status: response.status, headers: response.headers, text, json };
}

/** PUTs to a presigned URL as an uploader does: nothing but a length. */
export async function put(url: unknown, body: string): Promise<void> {
  const response = await fetch(String(url), { method: 'PUT', body: Buffer.from(body) });
  if (response.status !== 200) throw new Error(`PUT answered ${response.status}: ${await response.text()}`);
}

/** The items of a list answer. */
export function items(list: Json): Json[] {
  return list['results'] as Json[];
}
