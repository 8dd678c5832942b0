/** A named fact as it is shown. */
export interface Term {
  readonly name: string;
  readonly value: string;
  readonly look: 'plain' | 'code' | 'soft';
}
