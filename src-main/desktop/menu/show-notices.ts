import { join } from 'node:path';
import { app, shell } from 'electron';

/** Shows the licences of what the app carries in the system's viewer of texts, or where they are where it has none. */
export async function showNotices(): Promise<void> {
  // In an installed app they stand beside the archive, since no other program reads what is in it.
  const folder = app.isPackaged ? process.resourcesPath : import.meta.dirname;
  const file = join(folder, 'THIRD-PARTY-NOTICES.txt');
  const why = await shell.openPath(file);
  if (why !== '') shell.showItemInFolder(file);
}
