/** Ends a switch over a union: a forgotten member is a compile error, and a loud one at run time. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled: ${JSON.stringify(value)}`);
}
