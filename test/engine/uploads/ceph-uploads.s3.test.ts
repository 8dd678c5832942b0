import { engineUploads } from '../../conformance/engine-uploads.ts';
import { withCeph } from '../../support/ceph/with-ceph.ts';

withCeph("the engine's uploads to Ceph RGW", engineUploads);
