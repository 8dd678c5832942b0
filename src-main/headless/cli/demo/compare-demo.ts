import { openPortal, type Portal } from '../../../app/portal.ts';
import type { TransferRow } from '../../../contract/transfer-row.ts';
import type { Demo } from '../../../demo/start-demo.ts';
import type { ComparedFile } from './compared-file.ts';
import { md5OfFile } from './md5-of-file.ts';

type Result = Awaited<ReturnType<Portal['result']>>;

/** Reads files and stored objects again, asks the portal once more, and puts the three side by side. */
export async function compareDemo(
  { lizard, scenario, run, ...stored }: Pick<Demo, 'lizard' | 'scenario' | 'run' | 'md5OfStored'>,
  rows: readonly TransferRow[],
  signal: AbortSignal,
): Promise<readonly ComparedFile[]> {
  const portal = openPortal({ portal: lizard.origin, key: lizard.key });
  const results = new Map<string, Result>();
  for await (const result of portal.results(scenario.uuid, signal)) results.set(result.code, result);
  const states = new Map(rows.map(({ path, state }) => [path, state]));
  return Promise.all(
    run.files.map(async ({ name, path, size, code }) => ({
      ...{ name, path, size, code, result: results.get(code)?.name ?? '' },
      md5: await md5OfFile(path),
      storedMd5: await stored.md5OfStored(code),
      state: states.get(path) ?? null,
      lizardShows: shownBy(results.get(code)),
    })),
  );
}

function shownBy(result: Result | undefined): ComparedFile['lizardShows'] {
  if (result === undefined) return 'nothing';
  if (result.raster !== null) return 'raster';
  return result.attachment_url === null ? 'nothing' : 'attachment';
}
