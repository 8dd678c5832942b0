import { assertNever } from '../../contract/assert-never.ts';
import type { HtmlPage } from './fault-action.ts';

export interface HtmlAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const page = (title: string): string =>
  `<!DOCTYPE html>\n<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\n`;
const type = { 'content-type': 'text/html; charset=utf-8' };

/** What a network in between answers instead of the server: no S3 error code, no ETag, no API envelope. */
export function htmlAnswer(kind: HtmlPage): HtmlAnswer {
  switch (kind) {
    case 'login':
      return { status: 200, headers: type, body: page('Welcome to the guest network: please sign in') };
    case 'redirect':
      // A name that never resolves (RFC 2606): a client that follows the redirect fails loudly.
      return {
        status: 302,
        headers: { ...type, location: 'http://login.invalid/' },
        body: page('Moved to the sign-in page'),
      };
    case 'forbidden':
      return { status: 403, headers: type, body: page('Blocked by the company proxy') };
    case 'network-authentication':
      return { status: 511, headers: type, body: page('Network authentication required') };
    default:
      return assertNever(kind);
  }
}
