import type { S3Operation, S3OperationKind } from './s3-operation.ts';

/** How often one operation was asked of one key (of one part, for UploadPart), and what became of it. */
export interface RequestCount {
  readonly operation: S3OperationKind;
  readonly bucket: string;
  readonly key: string;
  readonly uploadId: string | null;
  readonly partNumber: number | null;
  /** Requests that passed every check of the head: for a body, those whose bytes were asked for. */
  readonly begun: number;
  /** Requests that took effect: an object or part stored, an upload completed. A repeated Complete does not count. */
  readonly committed: number;
  /** Body bytes that arrived, also of bodies that broke off. */
  readonly bytes: number;
}

/** Counts of one request, moved on as it goes. */
export interface RequestMeter {
  begun(): void;
  received(bytes: number): void;
  committed(): void;
}

export interface RequestCounts {
  meter(operation: S3Operation): RequestMeter;
  all(): readonly RequestCount[];
  clear(): void;
}

export function createRequestCounts(): RequestCounts {
  const counts = new Map<string, { -readonly [K in keyof RequestCount]: RequestCount[K] }>();
  return {
    meter: (operation) => {
      const count = {
        operation: operation.kind,
        bucket: operation.bucket,
        key: operation.key,
        uploadId: 'uploadId' in operation ? operation.uploadId : null,
        partNumber: 'partNumber' in operation ? operation.partNumber : null,
        ...{ begun: 0, committed: 0, bytes: 0 },
      };
      const id = JSON.stringify([count.operation, count.bucket, count.key, count.uploadId, count.partNumber]);
      const current = () => counts.get(id) ?? counts.set(id, count).get(id) ?? count;
      return {
        begun: () => {
          current().begun += 1;
        },
        received: (bytes) => {
          current().bytes += bytes;
        },
        committed: () => {
          current().committed += 1;
        },
      };
    },
    all: () => [...counts.values()].map((count) => ({ ...count })),
    clear: () => counts.clear(),
  };
}
