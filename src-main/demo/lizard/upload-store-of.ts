import { buffer } from 'node:stream/consumers';
import type { S3Handle } from '../s3/start-s3.ts';
import type { UploadStore } from './upload-store.ts';

/** The demo S3 server as the portal's own bucket. */
export function uploadStoreOf(s3: Pick<S3Handle, 'object' | 'moveObject' | 'sign'>): UploadStore {
  const presign: UploadStore['presign'] = ({ method, key, signedAt, lifeSeconds }) =>
    s3.sign({ method, key, signingDate: new Date(signedAt), expires: lifeSeconds });
  return {
    find: (key) => {
      const object = s3.object(key);
      return object === undefined ? null : { size: object.size, lastModified: object.modifiedAt };
    },
    move: (from, to) => s3.moveObject(from, to),
    read: async (key) => {
      const object = s3.object(key);
      if (object === undefined) throw new Error(`Nothing is stored at ${key}.`);
      return buffer(object.read());
    },
    write: async (key, bytes) => {
      const response = await fetch(await s3.sign({ method: 'PUT', key }), {
        method: 'PUT',
        body: new Uint8Array(bytes),
      });
      await response.arrayBuffer();
      if (!response.ok) throw new Error(`The object store answered ${response.status} to ${key}.`);
    },
    presign,
  };
}
