import { app, dialog } from 'electron';
import { redact } from '../app/logging/redact.ts';

/** The end of a start that failed by a fault of the program's own: said to a person, with its trace on stderr. */
export function sayCannotStart(error: unknown): void {
  process.stderr.write(redact(`${error instanceof Error ? error.stack : String(error)}\n`));
  dialog.showErrorBox(
    'Sluice cannot start',
    'Something of Sluice itself did not work. What was accepted is safe; the command line ("sluice status") can still tell it.',
  );
  app.exit(1);
}
