import { InvalidArgumentError } from 'commander';

/** Adds one `--allow-store HOST`, in small letters as addresses have them. */
export function collectStoreHost(host: string, before: readonly string[] = []): readonly string[] {
  if (!isHost(host))
    throw new InvalidArgumentError(
      'Write the name of a host, such as store.intern or store.intern:9000, without https:// and path.',
    );
  return [...before, host.toLowerCase()];
}

/** Hosts are compared letter by letter: what a URL would write otherwise, and a pattern, would never be met. */
const isHost = (text: string): boolean =>
  /^[\w.:[\]-]+$/u.test(text) && URL.parse(`https://${text}/`)?.host === text.toLowerCase();
