import { SluiceError } from '../contract/sluice-error.ts';
import { PortalFault } from './portal-fault.ts';

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
  return isCertificate(code)
    ? 'Check the address and the clock; on a company network its certificate authority must be trusted by this computer.'
    : 'Check the network and the address of the portal.';
}

function isCertificate(code: string): boolean {
  return /CERT|SELF_SIGNED|ISSUER|ALTNAME|UNABLE_TO_VERIFY/u.test(code);
}
