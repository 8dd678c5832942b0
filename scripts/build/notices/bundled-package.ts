/** A package of which a bundle carries code or data, and what its licence asks to be passed on. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression. */
  readonly identifier: string;
  /** The licence's whole text, with its copyright lines. */
  readonly text: string;
}

/** What the package's own files say, as far as they do: Vite's `build.license`. */
export type LicenseEntry = Pick<BundledPackage, 'name' | 'version'> &
  Partial<Pick<BundledPackage, 'identifier' | 'text'>>;
