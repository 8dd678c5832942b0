// The loop to compare with: node:http, 1 MiB reads into one buffer, MD5 in the same loop, nothing else.
// node test/bench/run-bare.ts JOB.json prints BenchFigures.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';
import { Agent, type IncomingMessage, request } from 'node:http';
import type { BenchJob, BenchPut } from './bench-job.ts';
import { measure } from './measure.ts';

const agent = new Agent({ keepAlive: true });
const job = JSON.parse(await readFile(process.argv[2] ?? '', 'utf8')) as BenchJob;

async function put({ url, path, offset, length }: BenchPut, memory: Buffer): Promise<void> {
  await using file = await open(path);
  const md5 = createHash('md5');
  const sending = request(url, { method: 'PUT', agent, headers: { 'Content-Length': length } });
  const answered = once(sending, 'response') as Promise<[IncomingMessage]>;
  for (let sent = 0; sent < length; ) {
    const { bytesRead } = await file.read(memory, 0, Math.min(memory.length, length - sent), offset + sent);
    const slice = memory.subarray(0, bytesRead);
    md5.update(slice);
    await new Promise<void>((resolve, reject) => {
      sending.write(slice, (error) => (error ? reject(error) : resolve()));
    });
    sent += bytesRead;
  }
  sending.end();
  const [answer] = await answered;
  answer.resume();
  await once(answer, 'end');
  if (answer.headers.etag !== `"${md5.digest('hex')}"`)
    throw new Error(`The ETag of ${path} is not its MD5.`);
}

async function sendAll(puts: readonly BenchPut[]): Promise<void> {
  const next = puts.values();
  const lane = async (): Promise<void> => {
    const memory = Buffer.allocUnsafeSlow(1024 ** 2);
    for (const each of next) await put(each, memory);
  };
  await Promise.all(Array.from({ length: job.connections }, lane));
}

await sendAll(job.warmUp.puts);
const figures = await measure(() => sendAll(job.timed.puts));
process.stdout.write(JSON.stringify({ ...figures, commitMs: [] }));
agent.destroy();
