import { faultCode } from './fault-code.ts';
import { signInRemedy, tunnelStatus } from './tunnel-fault.ts';

const trustRemedy =
  'Put the certificate of the company’s authority into the system’s store, or name its file with SSL_CERT_FILE.';
const datesRemedy = 'Check the clock of this computer; if it is right, tell whoever runs the server.';
const proxyRemedy = 'Check HTTPS_PROXY and HTTP_PROXY, and list in NO_PROXY what is reached without a proxy.';

/** What a person can do about a fault of the line; undefined where it may pass by itself. */
export function faultRemedy(error: unknown): string | undefined {
  const code = faultCode(error);
  if (code === 'ERR_PROXY_TUNNEL') return tunnelStatus(error) === 407 ? signInRemedy : proxyRemedy;
  return remedies.get(code);
}

const remedies: ReadonlyMap<string, string> = new Map([
  ['ERR_PROXY_UNREACHABLE', proxyRemedy],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', trustRemedy],
  ['SELF_SIGNED_CERT_IN_CHAIN', trustRemedy],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', trustRemedy],
  ['UNABLE_TO_GET_ISSUER_CERT', trustRemedy],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', trustRemedy],
  ['CERT_HAS_EXPIRED', datesRemedy],
  ['CERT_NOT_YET_VALID', datesRemedy],
  [
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'Check the address; if it is right, something on the way answers in the host’s place: sign in to the network.',
  ],
]);
