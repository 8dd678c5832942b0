// A server that costs as little as one can: it drops bodies unread and answers ETags from a table, so that what is
// measured is the client. node test/bench/sink.ts ETAGS.json prints its origin; ends when its standard input closes.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const etags = JSON.parse(await readFile(process.argv[2] ?? '', 'utf8')) as Record<string, string>;

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://sink');
  request.resume();
  request.on('end', () => {
    const etag = `"${etags[`${pathname}#${searchParams.get('partNumber') ?? ''}`] ?? ''}"`;
    response.setHeader('x-amz-request-id', '0');
    if (request.method === 'POST') response.end(completed(etag));
    else response.setHeader('ETag', etag).end();
  });
});

const completed = (etag: string): string =>
  `<CompleteMultipartUploadResult><ETag>${etag.replaceAll('"', '&quot;')}</ETag></CompleteMultipartUploadResult>`;

server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
process.stdin.once('end', () => process.exit(0)).resume();
