import { assertNever } from '../../../src-main/contract/assert-never.ts';
import type { WindowRow } from '../../../src-main/contract/window/window-row.ts';
import type { FakeAnswers } from './fake-window-client.ts';
import { failing } from './sample-failure.ts';
import { sampleFolders } from './sample-folders.ts';
import { sampleLocalFiles } from './sample-local-files.ts';
import { sampleRasters } from './sample-rasters.ts';
import { samplePortalAnswers } from './sample-portals.ts';
import { sampleProposals } from './sample-proposals.ts';
import { sampleRecords } from './sample-records.ts';

/** How the program behind the window fares. `bare`: it knows no portal yet. */
export const fakeModes = ['bare', 'data', 'empty', 'failing'] as const;
export type FakeMode = (typeof fakeModes)[number];

const undoable = { undo: 'undo-1', undoUntil: '2026-11-21T10:42:09.000Z' };

/** All that views ask beyond the queue itself. */
export function sampleAnswers(mode: FakeMode, rows: readonly WindowRow[]): FakeAnswers {
  const known: FakeAnswers = {
    ...sampleRecords(rows),
    ...sampleProposals(),
    cancelWithUndo: ({ ids }) => ({
      ok: true,
      value: { cancelled: rows.filter(({ id }) => ids.includes(id)), refused: [], ...undoable },
    }),
    connectPortal: () => ({
      ok: false,
      failure: {
        code: 'unauthorised',
        message: 'The portal does not accept this key.',
        remedy: 'Make a new one on the portal.',
      },
    }),
  };
  switch (mode) {
    case 'bare':
      return { ...known, ...sampleFolders(true), ...sampleLocalFiles(true) };
    case 'data':
      return {
        ...known,
        ...samplePortalAnswers(true),
        ...sampleFolders(true),
        ...sampleRasters(true),
        ...sampleLocalFiles(true),
      };
    case 'empty':
      return {
        ...known,
        ...samplePortalAnswers(false),
        ...sampleFolders(false),
        ...sampleRasters(false),
        ...sampleLocalFiles(false),
      };
    case 'failing':
      return { ...known, ...samplePortalAnswers(true), ...brokenViews };
    default:
      return assertNever(mode);
  }
}

const brokenViews: FakeAnswers = {
  watch: () => failing,
  scenarios: () => failing,
  scenario: () => failing,
  transfer: () => failing,
  history: () => failing,
  browse: () => failing,
  rasterSources: () => failing,
  rasterSource: () => failing,
  localFiles: () => failing,
  localFile: () => failing,
  diagnostics: () => failing,
};
