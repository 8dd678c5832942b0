import { parseArgs } from 'node:util';
import { z } from 'zod';
import { startControl } from './control-server.ts';
import { startS3 } from './start-s3.ts';

/**
 * The S3 subset as a process of its own: `node src-main/demo/s3/serve-s3.ts --discard`. Prints one line of JSON (origin,
 * bucket, region, keys, and the control server's url and token) when it answers; ends on SIGTERM, on SIGINT, and when
 * its standard input closes, so that it never outlives the process that started it. Keys may be given in
 * AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; else they are made for the run.
 */
const { values } = parseArgs({
  options: {
    discard: { type: 'boolean', default: false },
    folder: { type: 'string' },
    port: { type: 'string', default: '0' },
    bucket: { type: 'string', default: 'sluice-demo' },
    etags: { type: 'string', default: 'md5' },
    crc64nvme: { type: 'string', default: 'off' },
    'clock-offset-ms': { type: 'string', default: '0' },
    'url-life-seconds': { type: 'string', default: '3600' },
  },
});
const options = z
  .object({
    folder: z.string().optional(),
    port: z.coerce.number().int(),
    bucket: z.string(),
    etags: z.enum(['md5', 'kms']),
    crc64nvme: z.enum(['on', 'off']),
    'clock-offset-ms': z.coerce.number(),
    'url-life-seconds': z.coerce.number(),
  })
  .refine(({ folder }) => (folder === undefined) === values.discard, 'Give either --discard or --folder DIR.')
  .parse(values);
// Not as arguments: those are everybody's to read.
const [accessKeyId, secretAccessKey] = [
  process.env['AWS_ACCESS_KEY_ID'],
  process.env['AWS_SECRET_ACCESS_KEY'],
];
const keys = accessKeyId && secretAccessKey ? { keys: { accessKeyId, secretAccessKey } } : {};

const s3 = await startS3({
  storage: options.folder === undefined ? { kind: 'discard' } : { kind: 'disk', folder: options.folder },
  ...{ port: options.port, bucket: options.bucket, etags: options.etags, crc64nvme: options.crc64nvme },
  clock: () => Date.now() + options['clock-offset-ms'],
  urlLifeSeconds: options['url-life-seconds'],
  ...keys,
});
const control = await startControl(s3);
const { origin, bucket, region } = s3;
const served = { origin, bucket, region, keys: s3.keys, control: { url: control.url, token: control.token } };
process.stdout.write(`${JSON.stringify(served)}\n`);

const end = () => {
  control.close();
  void s3.close().then(() => process.exit(0));
};
process.once('SIGTERM', end).once('SIGINT', end);
process.stdin.once('end', end).once('error', end).resume();
