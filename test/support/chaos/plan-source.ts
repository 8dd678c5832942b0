import type { NewTransfer } from '../../../src-main/engine/enqueue/new-transfer.ts';
import { isTooLate } from '../../../src-main/engine/send/is-too-late.ts';
import type { OpenTarget } from '../../../src-main/engine/ports/target.ts';
import { urlLife } from '../../../src-main/contract/url-life.ts';
import { planDestinationSchema } from '../../../src-main/targets/plan/plan-destination.ts';
import { planTarget } from '../../../src-main/targets/plan/plan-target.ts';
import { signUrl } from './sign-url.ts';
import { isLarge } from './sim-sizes.ts';
import { objectOfPath, type SourceDeps } from './source-deps.ts';

const partSize = 5 * 1024 ** 2;
/** Beyond the guard: `Date` has whole seconds, so nobody outside the store knows its clock better (ms). */
const wholeSecond = 1000;

/** A plan, exported again by a person for the files that wait for fresh URLs. Large files go in parts. */
export class PlanSource {
  readonly openTarget: OpenTarget = (kept) => planTarget(planDestinationSchema.parse(kept));
  readonly counts = { refreshes: 0, looks: 0, expiries: 0, useless: 0 };
  readonly #deps: SourceDeps;
  /** The URL each file was given last. */
  readonly #given = new Map<string, string>();

  constructor(deps: SourceDeps) {
    this.#deps = deps;
  }

  /** Entries for these files, or for all; counts whether they were needed. */
  requests(names: ReadonlySet<string>): readonly NewTransfer[] {
    const { sizes } = this.#deps;
    this.counts.refreshes += 1;
    if (names.size > 0) {
      this.counts.expiries += 1;
      this.counts.useless += [...names].some((name) => !this.#isAtItsEnd(name)) ? 1 : 0;
    }
    const wanted = names.size === 0 ? [...sizes.keys()] : [...names];
    return wanted.map((path) => this.#entry(path, sizes.get(path) ?? 0));
  }

  #entry(path: string, size: number): NewTransfer {
    const object = objectOfPath(path);
    this.#given.set(path, this.#sign(object));
    const destination = isLarge(size)
      ? { kind: 'plan', multipart: this.#calls(object, path, size) }
      : { kind: 'plan', put: { url: this.#sign(object), headers: {} } };
    return { name: path, path, object, destination };
  }

  #calls(object: string, path: string, size: number) {
    const uploadId = `upload-of-${path}`;
    const numbers = Array.from({ length: Math.ceil(size / partSize) }, (_, index) => String(index + 1));
    return {
      partSize,
      parts: numbers.map((partNumber) => this.#sign(object, { uploadId, partNumber })),
      complete: this.#sign(object, { uploadId }),
      ...{ list: [], head: null, abort: null },
    };
  }

  #sign(object: string, query: Readonly<Record<string, string>> = {}): string {
    return signUrl(object, this.#deps.signerNow(), this.#deps.life, query);
  }

  #isAtItsEnd(path: string): boolean {
    return isTooLate(urlLife(this.#given.get(path) ?? ''), this.#deps.serverNow() + wholeSecond);
  }
}
