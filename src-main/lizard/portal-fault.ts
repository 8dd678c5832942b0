/**
 * What kind of trouble a portal made: `silent`: no answer came; `foreign`: someone else answered (a login page, a proxy,
 * a redirect), or in a form this client does not know; `busy`: it failed or asked to slow down; `refused`: it understood
 * and said no.
 */
export type PortalTrouble = 'silent' | 'foreign' | 'busy' | 'refused';

/**
 * The cause kept behind a `SluiceError` of this client, safe to log. The HTTP library's own errors are never kept:
 * they hold the request's headers, and with them the key, and the answer's body, with presigned queries.
 */
export class PortalFault extends Error {
  override readonly name = 'PortalFault';
  readonly trouble: PortalTrouble;
  /** The answer's status; null when none came. */
  readonly status: number | null;
  /** The system's or the HTTP library's word for it, such as `ECONNREFUSED`. */
  readonly code: string | null;

  constructor(trouble: PortalTrouble, status: number | null, code: string | null = null) {
    super(`portal ${trouble}: ${status ?? code ?? 'unknown'}`);
    this.trouble = trouble;
    this.status = status;
    this.code = code;
  }
}
