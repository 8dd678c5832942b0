import { withCeph } from '../../support/ceph/with-ceph.ts';
import { s3Conformance } from './s3-conformance.ts';

withCeph('Ceph RGW, a real S3', (ceph) => s3Conformance('ceph', ceph));
