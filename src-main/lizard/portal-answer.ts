/** One answer of a portal, whatever its status. `body` may hold presigned queries: a secret. */
export interface PortalAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
  /** How often this request was sent again before this answer came. */
  readonly retries: number;
}
