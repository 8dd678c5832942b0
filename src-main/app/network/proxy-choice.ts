/** How requests leave this computer: each straight to its host, or through a proxy. */
export type ProxyChoice =
  | { readonly kind: 'direct' }
  | {
      readonly kind: 'proxy';
      /** For `http:` requests, sent to it whole; null = straight. May hold a name and password: never log it. */
      readonly http: string | null;
      /** For `https:` requests, tunnelled through it (CONNECT); null = straight. May hold a name and password. */
      readonly https: string | null;
      /** Hosts reached straight, besides this computer itself, as `NO_PROXY` has them. */
      readonly bypass: string;
    };

export const direct: ProxyChoice = { kind: 'direct' };
