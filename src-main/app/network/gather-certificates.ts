import { X509Certificate } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface GatheredCertificates {
  /** In PEM. */
  readonly certificates: readonly string[];
  /** What could not be used, a sentence each. */
  readonly problems: readonly string[];
}

/**
 * The certificates of `SSL_CERT_FILE` (one file) and `SSL_CERT_DIR` (folders), as OpenSSL's programs take them. A path that
 * is wrong costs no more than what it holds, and is said.
 */
export function gatherCertificates(env: Readonly<Record<string, string | undefined>>): GatheredCertificates {
  const problems: string[] = [];
  const read = (path: string, name: string): string[] => {
    try {
      const found = certificatesIn(readFileSync(path, 'utf8'));
      if (found.length === 0) problems.push(`${name} names ${path}, which holds no certificate.`);
      return found;
    } catch {
      problems.push(`${name} names ${path}, which cannot be read: its certificates are not trusted.`);
      return [];
    }
  };
  const file = env['SSL_CERT_FILE'] ?? '';
  const folders = (env['SSL_CERT_DIR'] ?? '').split(delimiter).filter((each) => each !== '');
  const fromFile = file === '' ? [] : read(file, 'SSL_CERT_FILE');
  const fromFolders = folders.flatMap((folder) => inFolder(folder, problems));
  return { certificates: [...new Set([...fromFile, ...fromFolders])], problems };
}

/** A folder of certificates holds other things as well, and links that lead nowhere: those are passed by. */
function inFolder(folder: string, problems: string[]): string[] {
  try {
    return readdirSync(folder).flatMap((name) => certificatesOf(join(folder, name)));
  } catch {
    problems.push(`SSL_CERT_DIR names ${folder}, which cannot be read: its certificates are not trusted.`);
    return [];
  }
}

function certificatesOf(path: string): string[] {
  try {
    return certificatesIn(readFileSync(path, 'utf8'));
  } catch {
    return [];
  }
}

function certificatesIn(text: string): string[] {
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
  return blocks.filter(isCertificate);
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).raw.length > 0;
  } catch {
    return false;
  }
}
