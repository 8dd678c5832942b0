import { engineMultipart } from '../../conformance/engine-multipart.ts';
import { engineUploads } from '../../conformance/engine-uploads.ts';
import { withCeph } from '../../support/ceph/with-ceph.ts';

withCeph("the engine's uploads to Ceph RGW", (ceph) => {
  engineUploads(ceph);
  engineMultipart(ceph);
});
