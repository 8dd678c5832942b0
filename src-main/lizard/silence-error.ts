import { SluiceError } from '../contract/sluice-error.ts';
import { PortalFault } from './portal-fault.ts';

/** The word for a proxy that wants a sign-in before it lets anyone through. */
export const proxySignIn = 'PROXY_SIGN_IN';

/** The error for a request no answer came to. `code` is the system's word, such as `ENOTFOUND`. */
export function silenceError(host: string, code: string): SluiceError {
  return new SluiceError(
    { code: 'network', message: `${host} cannot be reached: ${reason(code)}.`, remedy: remedy(code) },
    { cause: new PortalFault('silent', null, code) },
  );
}

function reason(code: string): string {
  if (isCertificate(code)) return `its certificate is not trusted (${code})`;
  switch (code) {
    case proxySignIn:
      return 'the proxy on the way wants a sign-in (407)';
    case 'ERR_PROXY_TUNNEL':
      return 'the proxy on the way made no connection to it';
    case 'ERR_PROXY_UNREACHABLE':
      return 'the proxy on the way does not answer';
    case 'ENOTFOUND':
      return 'there is no such host (ENOTFOUND)';
    case 'EAI_AGAIN':
      return 'its name could not be looked up (EAI_AGAIN)';
    case 'ECONNREFUSED':
      return 'nothing answers at that port (ECONNREFUSED)';
    case 'ETIMEDOUT':
      return 'it did not answer in time (ETIMEDOUT)';
    default:
      return `the connection failed (${code})`;
  }
}

function remedy(code: string): string {
  if (code === proxySignIn)
    return 'Name the proxy with its sign-in, HTTPS_PROXY=http://NAME:PASSWORD@HOST:PORT; NTLM and Kerberos are not supported.';
  if (code.startsWith('ERR_PROXY'))
    return 'Check HTTPS_PROXY, and list in NO_PROXY what is reached without a proxy.';
  return isCertificate(code)
    ? 'Check the address and the clock; on a company network the certificate of its authority must be in the system’s store or in the file SSL_CERT_FILE names.'
    : 'Check the network and the address of the portal.';
}

function isCertificate(code: string): boolean {
  return /CERT|SELF_SIGNED|ISSUER|ALTNAME|UNABLE_TO_VERIFY/u.test(code);
}
