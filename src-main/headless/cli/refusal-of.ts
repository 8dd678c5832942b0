import type { RefusedEvent } from '../../contract/ndjson.ts';
import { SluiceError } from '../../contract/sluice-error.ts';

/** The refusal an error stands for. One without a code is a fault of Sluice's own: `log` says where its details went. */
export async function refusalOf(
  error: unknown,
  log: (fault: unknown) => Promise<string | null>,
): Promise<RefusedEvent> {
  if (error instanceof SluiceError) {
    const { path = null, code, message, remedy = null } = error;
    return { event: 'refused', failures: [{ path, code, message, remedy }] };
  }
  const file = await log(error);
  const where = file === null ? '' : ` The details are in ${file}.`;
  return {
    event: 'refused',
    failures: [
      {
        path: null,
        code: 'outcome-unknown',
        message: `Sluice met a fault of its own and stopped.${where}`,
        remedy: 'Run the same command again: it goes on where it was. If it stays, report it with the log.',
      },
    ],
  };
}
