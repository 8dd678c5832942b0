import { assertNever } from '../../contract/assert-never.ts';

/**
 * Whose ways the demo store has, where S3's kin differ. `aws`: as AWS documents it. `go`: writes XML as Go's encoder does
 * (MinIO and its kin). `swift`: OpenStack Swift's s3api, with parts up to 1,000. `ceph-16`: the first answer to a Complete
 * names no ETag, and an upload that is gone is an error of the server's own for ever.
 */
export type Dialect = 'aws' | 'go' | 'swift' | 'ceph-16';

/** The highest number a part may have. */
export function mostParts(dialect: Dialect): number {
  switch (dialect) {
    case 'swift':
      return 1_000;
    case 'aws':
    case 'go':
    case 'ceph-16':
      return 10_000;
    default:
      return assertNever(dialect);
  }
}
