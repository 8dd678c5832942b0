import { createInspector } from '../../inspect/create-inspector.ts';
import { type LocalFileArea, type LocalFileDeps, localFileHandlers } from './local-file-handlers.ts';

export type LocalFilesDeps = Omit<LocalFileDeps, 'inspector'>;

export interface LocalFiles {
  readonly handlers: LocalFileArea;
  /** Ends the threads that read files. */
  close(): Promise<void>;
}

/** The area of local files with threads of its own to read them in; they start with the first file. */
export function openLocalFiles(deps: LocalFilesDeps): LocalFiles {
  const inspector = createInspector();
  return {
    handlers: localFileHandlers({ ...deps, inspector }),
    close: () => inspector.close(),
  };
}
