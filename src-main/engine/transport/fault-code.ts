/** The system's or Node's word for what went wrong; empty where there is none. */
export function faultCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
