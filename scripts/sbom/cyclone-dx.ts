/** What is read of a CycloneDX 1.5 bill of materials; all else is passed on as it is. */
export interface Bom {
  readonly metadata: { readonly component: Component } & Readonly<Record<string, unknown>>;
  readonly components: readonly Component[];
  readonly dependencies: readonly Dependency[];
}

export interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
}

export interface Dependency {
  readonly ref: string;
  readonly dependsOn?: readonly string[];
}
