/** The keys of a run. */
export interface Keys {
  keyFor(portalOrigin: string): string | undefined;
}

export const noKeys: Keys = { keyFor: () => undefined };

/** One key, for one portal: it is given out for that portal's exact origin and for no other. */
export function keyForPortal(portal: string, key: string): Keys {
  const origin = URL.parse(portal)?.origin;
  return { keyFor: (asked) => (asked === origin ? key : undefined) };
}

/**
 * One key without a word on whose it is: it goes to the first portal that asks, and never to a second one, since a
 * state folder may hold work for several.
 */
export function keyForOnePortal(key: string): Keys {
  let origin: string | null = null;
  return {
    keyFor: (asked) => {
      origin ??= asked;
      return asked === origin ? key : undefined;
    },
  };
}
