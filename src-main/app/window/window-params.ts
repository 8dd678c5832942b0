import { z } from 'zod';
import type { WindowCommands } from '../../contract/window/window-commands.ts';
import type { ParamShapes } from '../control/answer-call.ts';
import { commandParams } from '../control/command-params.ts';
import { settingShapes } from '../settings/settings.ts';
import { rasterDelete, rasterQuery } from './raster-shapes.ts';
import {
  idShape,
  idsShape,
  limitShape,
  listShape,
  offsetShape,
  searchShape,
  selectionShape,
} from './list-shapes.ts';

const nothing = z.strictObject({});
const byId = z.strictObject({ id: idShape });
/** A file or folder; Windows takes 32,767 characters, and no system a NUL. */
const path = z
  .string()
  .min(1)
  .max(32_768)
  .refine((text) => !text.includes('\0'), 'holds a NUL character');
/** A portal's origin, or its API's root. */
const portal = z.string().min(1).max(2_000);
const uuid = z.string().min(1).max(100);
const code = z.string().min(1).max(500);
/** What a portal gave to read on by: opaque, as long as its addresses get. */
const next = z.string().max(10_000).nullable();

const correction = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('pair'), path, code, replace: z.boolean() }),
  z.strictObject({ kind: z.literal('skip'), path }),
  z.strictObject({ kind: z.literal('undo'), path }),
]);

const toDelete = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('results'), ids: z.array(z.int()).max(10_000).readonly() }),
  z.strictObject({ kind: z.literal('family'), family: code }),
]);

const fitAgainst = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('source'), portal, uuid }),
  z.strictObject({ kind: z.literal('file'), path }),
]);

/** What a person may change, each by itself; see `settingShapes` for its bounds. */
const settings = z.strictObject({
  concurrency: settingShapes.concurrency.exactOptional(),
  limitRate: settingShapes.limitRate.exactOptional(),
  followPollSeconds: settingShapes.followPollSeconds.exactOptional(),
  language: settingShapes.language.exactOptional(),
  theme: settingShapes.theme.exactOptional(),
  proxy: settingShapes.proxy.exactOptional(),
  logLevel: settingShapes.logLevel.exactOptional(),
  notifications: settingShapes.notifications.exactOptional(),
  storeHosts: settingShapes.storeHosts.exactOptional(),
});

/** How the params of each command of a window are checked at the wire, once: strict, and bounded in every direction. */
export const windowParams: ParamShapes<WindowCommands> = {
  ...commandParams,
  capabilities: nothing,

  watch: z.strictObject({ client: idShape, ...listShape }),
  list: z.strictObject(listShape),
  listIds: z.strictObject(selectionShape),
  speed: nothing,
  transfer: byId,
  cancelWithUndo: z.strictObject({ ids: idsShape }),
  remove: z.strictObject({ ids: z.union([z.literal('finished'), idsShape]) }),
  undo: z.strictObject({ undo: idShape }),
  decide: z.strictObject({ id: idShape, decision: z.enum(['replace', 'skip']) }),

  portals: nothing,
  connectPortal: z.strictObject({ address: portal, key: z.string().min(1).max(1_000), keep: z.boolean() }),
  forgetPortal: z.strictObject({ origin: portal }),
  scenarios: z.strictObject({ portal, search: searchShape, next }),
  scenario: z.strictObject({ portal, uuid }),
  deleteResults: z.strictObject({ portal, scenario: uuid, what: toDelete, typed: z.int().min(0) }),
  saveAttachment: z.strictObject({ portal, scenario: uuid, result: z.int() }),
  openLink: z.strictObject({ url: z.string().min(1).max(10_000) }),

  rasterSources: z.strictObject({ portal, query: rasterQuery, next }),
  rasterSource: z.strictObject({ portal, uuid }),
  deleteRasterSources: rasterDelete,

  localFiles: z.strictObject({ paths: z.array(path).min(1).max(10_000).readonly() }),
  localFile: z.strictObject({ path }),
  previewFile: z.strictObject({ path, band: z.int().min(1).max(10_000) }),
  fitFile: z.strictObject({ path, against: fitAgainst }),

  choosePaths: z.strictObject({ what: z.enum(['run-folder', 'run-files', 'plan']) }),
  browse: z.strictObject({ path: path.nullable() }),
  proposeRun: z.strictObject({ portal, scenario: uuid, paths: z.array(path).min(1).max(10_000).readonly() }),
  openPlan: z.strictObject({ path }),
  proposal: byId,
  pairs: z.strictObject({
    id: idShape,
    only: z.enum(['all', 'undecided']),
    offset: offsetShape,
    limit: limitShape,
  }),
  correct: z.strictObject({ id: idShape, corrections: z.array(correction).max(10_000).readonly() }),
  startProposal: byId,
  dropProposal: byId,
  tryDemo: nothing,

  history: z.strictObject({ text: searchShape, offset: offsetShape, limit: limitShape }),
  receipt: byId,
  saveReceipt: z.strictObject({ ids: idsShape }),

  settings: nothing,
  changeSettings: settings,
  diagnostics: nothing,
  saveDiagnostics: nothing,
};
