import type { Dialect } from '../../../src-main/demo/s3/dialect.ts';
import type { Presign, PresignRequest } from '../../../src-main/demo/signing/create-presigner.ts';
import { type RawAnswer, type RawRequest, rawRequest } from '../../support/s3/raw-request.ts';

/** A server the suite runs on, with a bucket that is its own. */
export interface S3UnderTest {
  readonly bucket: string;
  readonly sign: Presign;
}

/** A server the suite runs on: the demo in one of its dialects, or a real Ceph. */
export type S3Kind = Dialect | 'ceph';

/** Any S3. */
export const everywhere: readonly S3Kind[] = ['aws', 'go', 'swift', 'ceph-16', 'ceph'];
/** As AWS documents it and the demo does it, where Ceph differs. */
export const notCeph: readonly S3Kind[] = ['aws', 'go', 'swift', 'ceph-16'];
/** How Ceph differs, so that a new Ceph that changes its mind is noticed. */
export const cephOnly: readonly S3Kind[] = ['ceph'];
/** Where the demo has Ceph's ways, and where it has not. */
export const cephWays: readonly S3Kind[] = ['ceph', 'ceph-16'];
export const notCephWays: readonly S3Kind[] = ['aws', 'go', 'swift'];

/** What a server has to do. */
export interface S3Case {
  readonly on: readonly S3Kind[];
  readonly name: string;
  readonly run: (server: S3UnderTest) => Promise<void>;
}

type Call = PresignRequest & Pick<RawRequest, 'body' | 'framing'>;

/** Signs a request and sends it as signed. */
export async function send(server: S3UnderTest, call: Call): Promise<RawAnswer> {
  const { body, framing, ...toSign } = call;
  return rawRequest(await server.sign(toSign), {
    method: call.method,
    ...(call.headers === undefined ? {} : { headers: call.headers }),
    ...(body === undefined ? {} : { body }),
    ...(framing === undefined ? {} : { framing }),
  });
}

/** The text of one XML element, or null. */
export function element(xml: string, name: string): string | null {
  return new RegExp(`<${name}>(.*?)</${name}>`, 's').exec(xml)?.[1] ?? null;
}

/** All texts of one XML element. */
export function elements(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${name}>(.*?)</${name}>`, 'gs'))].map((match) => match[1] ?? '');
}
