import type { AcceptedPart, TransferRecord } from '../../src-main/engine/ports/ledger.ts';

export function sampleRecord(id: string, fields: Partial<TransferRecord> = {}): TransferRecord {
  return {
    id,
    name: `${id}.tif`,
    path: `/data/${id}.tif`,
    object: `http://127.0.0.1:9000/results/${id}.tif`,
    destination: { kind: 'plan', put: { url: `http://127.0.0.1:9000/results/${id}.tif?X-Amz-Expires=60` } },
    identity: null,
    state: { kind: 'queued' },
    verified: null,
    attempts: 0,
    uploadId: null,
    leftUpload: false,
    priority: 'normal',
    position: null,
    completing: false,
    sentMarks: {},
    addedAt: '2026-11-21T10:00:00.000Z',
    endedAt: null,
    removedAt: null,
    ...fields,
  };
}

export function samplePart(number: number, fields: Partial<AcceptedPart> = {}): AcceptedPart {
  return {
    number,
    size: 5 * 1024 ** 3,
    etag: '"9a0364b9e99bb480dd25e1f0284c8555"',
    md5: '9a0364b9e99bb480dd25e1f0284c8555',
    crc64: null,
    answer: { etag: '"9a0364b9e99bb480dd25e1f0284c8555"' },
    ...fields,
  };
}
