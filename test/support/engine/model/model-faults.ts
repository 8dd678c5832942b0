/** Which requests a fault is for. */
export const callKinds = ['put', 'complete', 'list', 'head', 'abort'] as const;
export type CallKind = (typeof callKinds)[number];

/** `lost-…`: no answer comes, and the request has taken effect or has not. `…-done`: an error that is not true. */
export const faultKinds = [
  'unreachable',
  'cut-short',
  'lost-before',
  'lost-after',
  'stalled-after',
  '500',
  '500-done',
  '503-early',
  'error-in-200',
  'error-in-200-done',
  'html',
  'wrong-etag',
  'flip',
] as const;
export type FaultKind = (typeof faultKinds)[number];

export interface FaultRule {
  readonly on: CallKind;
  readonly fault: FaultKind;
  readonly skip: number;
  readonly count: number;
}

/** Faults for the n-th next requests of a kind. */
export class ModelFaults {
  #rules: { on: CallKind; fault: FaultKind; skip: number; count: number }[] = [];

  add(rule: FaultRule): void {
    this.#rules.push({ ...rule });
  }

  clear(): void {
    this.#rules = [];
  }

  /** The fault of a request that begins now. */
  next(on: CallKind): FaultKind | null {
    const rule = this.#rules.find((each) => each.on === on);
    if (rule === undefined) return null;
    if (rule.skip > 0) {
      rule.skip -= 1;
      return null;
    }
    rule.count -= 1;
    if (rule.count <= 0) this.#rules = this.#rules.filter((each) => each !== rule);
    return rule.fault;
  }
}
