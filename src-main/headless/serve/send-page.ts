import type { ServerResponse } from 'node:http';
import type { PageFile } from './page-files.ts';
import { commonHeaders, contentSecurityPolicy } from './page-headers.ts';
import { sayRefused } from './say-refused.ts';

/** Sends a file of the page under its policy; `host` is the Host it was asked by. */
export function sendPage(file: PageFile | undefined, host: string, response: ServerResponse): void {
  if (file === undefined) {
    sayRefused(response, 404, 'There is no such file.');
    return;
  }
  response.writeHead(200, {
    ...commonHeaders,
    'content-type': file.type,
    'content-length': file.body.length,
    'content-security-policy': contentSecurityPolicy(host),
  });
  response.end(file.body);
}
