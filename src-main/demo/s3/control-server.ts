import { randomBytes, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { parseFaultRule } from '../faults/parse-fault-rule.ts';
import { isLocalHost } from './is-local-host.ts';
import type { S3Handle } from './start-s3.ts';

export interface ControlHandle {
  /** Where the server is steered from; each request carries `Authorization: Bearer <token>`. */
  readonly url: string;
  readonly token: string;
  close(): void;
}

/**
 * Lets another process read the counts of an S3 server and set its faults, over loopback:
 * `GET /counts`, `DELETE /counts`, `GET /objects` (key, size, ETag, MD5), `POST /faults` (one rule), `DELETE /faults`.
 */
export async function startControl(s3: S3Handle): Promise<ControlHandle> {
  const token = randomBytes(24).toString('base64url');
  const server = createServer((req, res) => void answerControl(req, res, s3, token));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}`, token, close };
}

async function answerControl(
  req: IncomingMessage,
  res: ServerResponse,
  s3: S3Handle,
  token: string,
): Promise<void> {
  const allowed = isLocalHost(req.headers.host) && carriesToken(req, token);
  const { status, body } = allowed ? await steer(req, s3) : { status: 403, body: null };
  res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function steer(req: IncomingMessage, s3: S3Handle): Promise<{ status: number; body: unknown }> {
  switch (`${req.method ?? ''} ${req.url ?? ''}`) {
    case 'GET /counts':
      return { status: 200, body: s3.counts() };
    case 'DELETE /counts':
      s3.clearCounts();
      return { status: 200, body: null };
    case 'GET /objects':
      return { status: 200, body: s3.objectKeys().map((key) => describeObject(s3, key)) };
    case 'POST /faults':
      return addFault(req, s3);
    case 'DELETE /faults':
      s3.faults.clear();
      return { status: 200, body: null };
    default:
      return { status: 404, body: null };
  }
}

function describeObject(s3: S3Handle, key: string): object {
  const { size, etag, md5 } = s3.object(key) ?? { size: 0, etag: '', md5: null };
  return { key, size, etag, md5 };
}

async function addFault(req: IncomingMessage, s3: S3Handle): Promise<{ status: number; body: unknown }> {
  try {
    s3.faults.add(parseFaultRule(await json(req)));
    return { status: 200, body: null };
  } catch (error) {
    return { status: 400, body: { message: error instanceof Error ? error.message : String(error) } };
  }
}

function carriesToken(req: IncomingMessage, token: string): boolean {
  const [given, right] = [Buffer.from(req.headers.authorization ?? ''), Buffer.from(`Bearer ${token}`)];
  return given.length === right.length && timingSafeEqual(given, right);
}
