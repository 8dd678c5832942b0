import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Certified {
  readonly key: string;
  readonly cert: string;
}

export interface TestCa {
  /** The authority's own certificate, PEM. */
  readonly cert: string;
  /** A certificate for `subject` (`IP:127.0.0.1`, `DNS:store.example`), good for so many days; below 0 it has ended. */
  certify(subject: string, days?: number): Certified;
}

/** A certificate authority nobody trusts, made by openssl, which a test that needs one cannot do without. */
export function testCa(): TestCa {
  return inFolder((run, read) => {
    run(
      'req',
      '-x509',
      ...newKey,
      '-days',
      '2',
      '-subj',
      '/CN=Test authority',
      '-keyout',
      'ca.key',
      '-out',
      'ca.pem',
    );
    const [key, cert] = [read('ca.key'), read('ca.pem')];
    return { cert, certify: (subject, days = 2) => certify({ key, cert }, subject, days) };
  });
}

const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];

function certify(ca: Certified, subject: string, days: number): Certified {
  return inFolder((run, read, write) => {
    write('ca.key', ca.key);
    write('ca.pem', ca.cert);
    write('names', `subjectAltName=${subject}`);
    run('req', ...newKey, '-subj', '/CN=server', '-keyout', 'key', '-out', 'csr');
    const signed = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-extfile', 'names'];
    run('x509', '-req', '-in', 'csr', ...signed, '-days', String(days), '-out', 'cert');
    return { key: read('key'), cert: read('cert') };
  });
}

type Run = (...args: string[]) => void;

function inFolder<T>(
  work: (run: Run, read: (name: string) => string, write: (name: string, text: string) => void) => T,
): T {
  const cwd = mkdtempSync(join(tmpdir(), 'sluice-ca-'));
  try {
    return work(
      (...args) => void execFileSync('openssl', args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] }),
      (name) => readFileSync(join(cwd, name), 'utf8'),
      (name, text) => writeFileSync(join(cwd, name), text),
    );
  } finally {
    rmSync(cwd, { recursive: true });
  }
}
