import { describe, expect, test } from 'vitest';
import { toResultView } from '../../../src-main/app/portals/to-result-view.ts';
import type { TransferState } from '../../../src-main/contract/transfer-state.ts';

const upload = 'https://s3.example/b/k?X-Amz-Date=20261121T120000Z&X-Amz-Expires=3600';
const layer = 'https://p.example/api/v4/rasters/55331a65-c744-4d7c-8fca-4ebc29704523/';
const nothing = { raster: null, attachment_url: null, upload_url: upload };
const withRaster = { raster: layer, attachment_url: null, upload_url: upload };
const withFile = { raster: null, attachment_url: 'https://s3.example/b/f', upload_url: null };
const at = '2026-11-21T12:00:00.000Z';
const failure = { code: 'network', message: 'x' } as const;

const stateOf = (links: typeof nothing | typeof withRaster | typeof withFile, state?: TransferState) =>
  toResultView(
    { ...links, id: 7, url: '', name: 'N', code: 'c', family: 'Raw' },
    {
      ...{ api: 'https://p.example/api/v4/', scenario: 's', isDeleting: false },
      transfer: state === undefined ? undefined : { id: 't', state },
    },
  ).state;

describe('a result is shown as what it is', () => {
  test.each<[string, Parameters<typeof stateOf>[0], TransferState | undefined]>([
    ['waiting', nothing, undefined],
    ['replaceable', withRaster, undefined],
    ['available', withFile, undefined],
    ['queued', nothing, { kind: 'queued' }],
    ['queued', nothing, { kind: 'paused' }],
    ['queued', nothing, { kind: 'waiting', for: 'key', ...failure }],
    ['queued', withRaster, { kind: 'uploading' }],
    ['sent', nothing, { kind: 'following', since: at }],
    ['sent', withRaster, { kind: 'following', since: at }],
    ['sent', nothing, { kind: 'unconfirmed', since: at }],
    ['sent', nothing, { kind: 'done' }],
    ['available', withRaster, { kind: 'available', at }],
    ['available', withFile, { kind: 'available', at }],
    ['waiting', nothing, { kind: 'available', at }],
    ['waiting', nothing, { kind: 'failed', failure }],
    ['replaceable', withRaster, { kind: 'cancelled' }],
  ])('%s', (state, links, transfer) => {
    expect(stateOf(links, transfer)).toBe(state);
  });

  test('closed where nothing is and nothing can be uploaded; deleting above all', () => {
    const row = { id: 7, url: '', name: 'N', code: 'c', family: 'Raw', ...withFile, attachment_url: null };
    const about = { api: 'https://p.example/api/v4/', scenario: 's', transfer: undefined };
    expect(toResultView(row, { ...about, isDeleting: false }).state).toBe('closed');
    expect(toResultView(row, { ...about, isDeleting: true }).state).toBe('deleting');
  });
});
