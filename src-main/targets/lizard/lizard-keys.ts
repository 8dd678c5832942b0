/** Where the keys of portals are: asked at each call, so that a new key given meanwhile is used at once. */
export interface LizardKeys {
  /** The personal API key for a portal's origin; undefined while none has been given. A secret. */
  keyFor(portalOrigin: string): string | undefined;
}
