import { faultCode } from './fault-code.ts';
import { tunnelSentence, tunnelStatus } from './tunnel-fault.ts';

/** What went wrong on the line, as a sentence; `host` with its port, never more of the URL. */
export function faultSentence(error: unknown, host: string): string {
  const code = faultCode(error);
  if (code === 'ERR_PROXY_TUNNEL') return tunnelSentence(tunnelStatus(error), host);
  const known = sentences.get(code);
  if (known !== undefined) return `${known(host)} (${code}).`;
  if (/^(ERR_TLS|ERR_SSL|CERT_|EPROTO)/.test(code)) return `${tls(host)} (${code}).`;
  return `The connection to ${host} broke${code === '' ? '' : ` (${code})`}.`;
}

const tls = (host: string): string => `No secure connection to ${host} could be made`;
const unproven = (host: string): string =>
  `The certificate of ${host} is signed by nobody this machine trusts: self-signed, or by a company proxy whose certificate authority is not in the system store`;
const unknownName = (host: string): string => `The name of ${host} could not be looked up`;
const noRoute = (host: string): string => `There is no way to ${host} from this network`;

const sentences: ReadonlyMap<string, (host: string) => string> = new Map([
  ['ERR_PROXY_UNREACHABLE', (host) => `The proxy on the way to ${host} cannot be reached`],
  ['ECONNREFUSED', (host) => `${host} refuses connections`],
  ['ENOTFOUND', unknownName],
  ['EAI_AGAIN', unknownName],
  ['EHOSTUNREACH', noRoute],
  ['ENETUNREACH', noRoute],
  ['EADDRNOTAVAIL', noRoute],
  ['ETIMEDOUT', (host) => `${host} does not answer`],
  ['ECONNRESET', (host) => `The connection to ${host} was cut`],
  ['EPIPE', (host) => `The connection to ${host} was cut`],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', unproven],
  ['SELF_SIGNED_CERT_IN_CHAIN', unproven],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', unproven],
  ['UNABLE_TO_GET_ISSUER_CERT', unproven],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', unproven],
  ['CERT_HAS_EXPIRED', (host) => `The certificate of ${host} has expired, or this machine’s clock is wrong`],
  [
    'CERT_NOT_YET_VALID',
    (host) => `The certificate of ${host} is not valid yet, or this machine’s clock is wrong`,
  ],
  ['ERR_TLS_CERT_ALTNAME_INVALID', (host) => `The certificate ${host} shows is for another host`],
]);
