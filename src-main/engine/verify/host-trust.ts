import type { HostRecord, HostVerdict, Ledger } from '../ports/ledger.ts';
import { hostKey } from '../s3/host-key.ts';
import type { Clock } from '../ports/clock.ts';

/** What an ETag that is not the MD5 means: `again` = send that body again, `opaque` = this host's ETags say nothing. */
export type Judgement = 'again' | 'opaque';

interface Probe {
  readonly id: string;
  readonly waiters: ((judgement: Judgement | 'ask-again') => void)[];
}

/** After this long an `opaque` host is tried anew: buckets change their encryption. */
const opaqueForMs = 30 * 24 * 3600 * 1000;

/**
 * What is known of each host's ETags, and the one probe that finds it out (design section 5, "Verified means compared").
 *
 * While a host is unknown and an ETag does not match, one body is sent again; all other mismatched transfers wait for
 * what it shows: a match means the first was damage, a second mismatch means the ETags are no MD5s here.
 */
export class HostTrust {
  readonly #ledger: Pick<Ledger, 'write'>;
  readonly #clock: Clock;
  readonly #notice: (message: string) => void;
  readonly #hosts = new Map<string, HostRecord>();
  readonly #probes = new Map<string, Probe>();

  constructor(
    ledger: Pick<Ledger, 'write'>,
    clock: Clock,
    hosts: readonly HostRecord[],
    notice: (message: string) => void,
  ) {
    this.#ledger = ledger;
    this.#clock = clock;
    this.#notice = notice;
    for (const host of hosts) this.#hosts.set(host.key, host);
  }

  verdict(object: string): HostVerdict {
    const { verdict } = this.#host(hostKey(object));
    const stale = verdict.kind === 'opaque' && this.#clock.now() - Date.parse(verdict.at) > opaqueForMs;
    return stale ? { kind: 'unknown' } : verdict;
  }

  /** Whether CRC64NVME is worth computing while reading: the host gives it, and its ETags are not known as MD5. */
  wantsCrc64(object: string): boolean {
    const host = this.#host(hostKey(object));
    return host.crc64 && this.verdict(object).kind !== 'md5';
  }

  async sawCrc64(object: string): Promise<void> {
    const host = this.#host(hostKey(object));
    if (!host.crc64) await this.#keep({ ...host, crc64: true });
  }

  /** An ETag was the MD5: so are this host's ETags, and a mismatch elsewhere is damage. */
  async matched(object: string): Promise<void> {
    const host = this.#host(hostKey(object));
    if (host.verdict.kind !== 'md5')
      await this.#keep({ ...host, verdict: { kind: 'md5', at: this.#nowIso() } });
    this.#answer(host.key, 'again');
  }

  /** An ETag of transfer `id` was not the MD5. Waits while another transfer's probe is under way. */
  async judge(object: string, id: string, signal: AbortSignal): Promise<Judgement> {
    for (;;) {
      const known = this.verdict(object).kind;
      if (known !== 'unknown') return known === 'md5' ? 'again' : 'opaque';
      const key = hostKey(object);
      const probe = this.#probes.get(key);
      if (probe === undefined) return this.#begin(key, id);
      if (probe.id === id) return this.#opaque(key);
      const answer = await untilAnswered(probe, signal);
      if (answer !== 'ask-again') return answer;
    }
  }

  /** The transfer ended without an answer (cancelled, failed): if it was the probe, another takes its place. */
  abandon(object: string, id: string): void {
    const key = hostKey(object);
    if (this.#probes.get(key)?.id === id) this.#answer(key, 'ask-again');
  }

  #begin(key: string, id: string): Judgement {
    this.#probes.set(key, { id, waiters: [] });
    return 'again';
  }

  async #opaque(key: string): Promise<Judgement> {
    await this.#keep({ ...this.#host(key), verdict: { kind: 'opaque', at: this.#nowIso() } });
    this.#notice(
      `${key} answers ETags that are not MD5s (encrypted with a key service, it seems): files sent there cannot be verified by them.`,
    );
    this.#answer(key, 'opaque');
    return 'opaque';
  }

  #answer(key: string, judgement: Judgement | 'ask-again'): void {
    const probe = this.#probes.get(key);
    this.#probes.delete(key);
    for (const tell of probe?.waiters ?? []) tell(judgement);
  }

  #host(key: string): HostRecord {
    return this.#hosts.get(key) ?? { key, verdict: { kind: 'unknown' }, crc64: false };
  }

  async #keep(host: HostRecord): Promise<void> {
    this.#hosts.set(host.key, host);
    await this.#ledger.write([{ type: 'host', host }]);
  }

  #nowIso(): string {
    return new Date(this.#clock.now()).toISOString();
  }
}

function untilAnswered(probe: Probe, signal: AbortSignal): Promise<Judgement | 'ask-again'> {
  signal.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<Judgement | 'ask-again'>();
  const abort = (): void => reject(signal.reason as Error);
  probe.waiters.push(resolve);
  signal.addEventListener('abort', abort, { once: true });
  return promise.finally(() => signal.removeEventListener('abort', abort));
}
