import type { Forecast, Outlook, Risk } from '../../contract/forecast.ts';
import type { LineFacts } from './line-facts.ts';
import type { Need } from './need.ts';

/** When a transfer is expected to begin and to be accepted, in seconds from now. */
interface Span {
  readonly begins: number;
  readonly ends: number;
}

/**
 * Adds transfers up in the order in which they go: what is left of all before one, at the line's rate, says when it begins
 * and ends.
 *
 * The line is shared by so many lanes: a transfer begins when the one so many places before it ends. It is expected to end
 * when everything up to it has gone, which for files of one size is exact and for others a good mean.
 */
export class QueueForecast {
  readonly #line: LineFacts;
  /** Bytes up to and with each of the last transfers, one a lane, in a ring. */
  readonly #ends: number[] = [];
  #count = 0;
  #bytes = 0;
  #late = 0;
  #dead = 0;
  #firstLate: string | null = null;
  #atRisk = 0;
  #firstAtRisk: string | null = null;
  #urlSeconds = Number.POSITIVE_INFINITY;

  constructor(line: LineFacts) {
    this.#line = line;
  }

  /** The next in the order. */
  add(need: Need): Outlook {
    const span = need.stage === 'held' ? null : this.#span(need.bytesLeft);
    const risk = this.#riskOf(need, span);
    this.#note(need, risk);
    return { secondsLeft: span?.ends ?? null, risk };
  }

  /** Of all added so far. */
  total(): Forecast {
    const { rates } = this.#line;
    const spans =
      rates === null ? null : [this.#bytes / rates.recent, this.#bytes / rates.lasting].sort(byNumber);
    return {
      seconds: rates === null ? null : this.#bytes / rates.lasting,
      range: spans === null ? null : [spans[0] ?? 0, spans[1] ?? 0],
      rate: rates?.recent ?? null,
      late: this.#late,
      dead: this.#dead,
      firstLate: this.#firstLate,
      atRisk: this.#atRisk,
      firstAtRisk: this.#firstAtRisk,
      urlSeconds: Number.isFinite(this.#urlSeconds) ? this.#urlSeconds : null,
    };
  }

  #span(bytes: number): Span | null {
    const { rates, lanes } = this.#line;
    const lane = this.#count % Math.max(1, lanes);
    const before = this.#ends[lane] ?? 0;
    this.#count += 1;
    this.#bytes += bytes;
    this.#ends[lane] = this.#bytes;
    return rates === null ? null : { begins: before / rates.lasting, ends: this.#bytes / rates.lasting };
  }

  #riskOf(need: Need, span: Span | null): Risk {
    if (isDead(need) || (span !== null && isLate(need, span))) return 'url';
    const { secondsBetweenLosses: held } = this.#line;
    if (need.way === 'in-parts' || span === null || held === null) return 'none';
    return span.ends - span.begins > held ? 'line' : 'none';
  }

  #note(need: Need, risk: Risk): void {
    if (risk === 'url') {
      this.#late += 1;
      this.#firstLate ??= need.name;
      if (isDead(need)) this.#dead += 1;
    }
    if (risk === 'line') {
      this.#atRisk += 1;
      this.#firstAtRisk ??= need.name;
    }
    if (need.urlSeconds !== null && need.urlSeconds > 0 && !isUnderWay(need))
      this.#urlSeconds = Math.min(this.#urlSeconds, need.urlSeconds);
  }
}

/** The forecast of a queue, in the order in which it goes. */
export function forecast(needs: Iterable<Need>, line: LineFacts): Forecast {
  const queue = new QueueForecast(line);
  for (const need of needs) queue.add(need);
  return queue.total();
}

/** S3 looks at a URL when a request begins, and lets one that runs come to its end. */
const isUnderWay = ({ way, stage }: Need): boolean => way === 'one-piece' && stage === 'on-the-line';

const isDead = (need: Need): boolean => need.urlSeconds !== null && need.urlSeconds <= 0 && !isUnderWay(need);

/** Parts are of use only once Complete has been sent, and that is sent when all of them are in. */
function isLate(need: Need, { begins, ends }: Span): boolean {
  if (need.urlSeconds === null || isUnderWay(need)) return false;
  return (need.way === 'in-parts' ? ends : begins) >= need.urlSeconds;
}

const byNumber = (a: number, b: number): number => a - b;
