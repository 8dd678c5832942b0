import { assertNever } from '../../contract/assert-never.ts';
import { mendedPath } from './mended-path.ts';
import type { Mend } from './mend.ts';
import { quoteWord, type Shell } from './quote-word.ts';

export interface MendAsk {
  readonly path: string;
  readonly mends: readonly Mend[];
  /** Whether the outcome may pass 4 GiB, where a plain TIFF ends. */
  readonly big: boolean;
  readonly shell: Shell;
}

/** What a mend asks of each step; one that asks something of `warp` cannot be done without it. */
interface Options {
  readonly translate: readonly string[];
  readonly warp: readonly string[];
  /** Of the step that writes the outcome, whichever it is. */
  readonly last: readonly string[];
  readonly needsWarp: boolean;
}

const none: Options = { translate: [], warp: [], last: [], needsWarp: false };

/**
 * The line that does all of these at once and writes a GeoTIFF beside the file; null where no shell could be given its
 * name. What only `gdal_translate` can do goes first, into a small file that refers to the pixels, when pixels have to be
 * moved too. Pure.
 */
export function mendCommand({ path, mends, big, shell }: MendAsk): string | null {
  const all = mends.map((mend) => optionsOf(mend, mends));
  const warps = all.some(({ needsWarp }) => needsWarp);
  const translate = all.flatMap((each) => each.translate);
  const last = [...all.flatMap((each) => each.last), ...layoutOptions(big)];
  const from = path.startsWith('-') ? `./${path}` : path;
  const to = mendedPath(from);
  if (!warps) return line([['gdal_translate', ...translate, ...last, from, to]], shell);
  const warp = ['gdalwarp', ...all.flatMap((each) => each.warp), ...last];
  if (translate.length === 0) return line([[...warp, from, to]], shell);
  const between = mendedPath(from, '.vrt');
  const first = ['gdal_translate', '-of', 'VRT', ...translate, from, between];
  return line([first, [...warp, between, to]], shell);
}

const layoutOptions = (big: boolean): readonly string[] => [
  ...['-of', 'COG', '-co', 'COMPRESS=DEFLATE'],
  ...(big ? ['-co', 'BIGTIFF=IF_SAFER'] : []),
];

function line(steps: readonly (readonly string[])[], shell: Shell): string | null {
  const words = steps.map((step) => step.map((word) => quoteWord(word, shell)));
  return words.flat().includes(null) ? null : words.map((step) => step.join(' ')).join(' && ');
}

function optionsOf(mend: Mend, among: readonly Mend[]): Options {
  switch (mend.kind) {
    case 'first-band':
      return { ...none, translate: ['-b', '1'] };
    case 'assign-projection':
      return { ...none, translate: ['-a_srs', 'EPSG:CODE'] };
    case 'assign-corners':
      return { ...none, translate: ['-a_ullr', 'WEST', 'NORTH', 'EAST', 'SOUTH'] };
    case 'assign-no-data':
      return { ...none, translate: ['-a_nodata', mend.value] };
    case 'replace-no-data':
      return { ...none, ...replacing(mend.value) };
    case 'north-up':
      return { ...none, needsWarp: true };
    case 'square-pixels':
      return { ...none, needsWarp: true, warp: sideOf(mend.side, among) };
    case 'project':
      return { ...none, needsWarp: true, warp: ['-t_srs', 'EPSG:CODE'] };
    case 'convert-type':
      return { ...none, ...replacing(mend.noData), last: ['-ot', mend.type] };
    case 'layout':
      return none;
    default:
      return assertNever(mend);
  }
}

/** gdal_translate would turn a value that does not fit into infinity, and know none of its pixels any more. */
const replacing = (value: string | null): Pick<Options, 'warp' | 'needsWarp'> =>
  value === null ? { warp: [], needsWarp: false } : { warp: ['-dstnodata', value], needsWarp: true };

/** A side in degrees says nothing of one in metres; and gdalwarp makes square pixels by itself when it changes the projection. */
function sideOf(side: number, among: readonly Mend[]): readonly string[] {
  return among.some(({ kind }) => kind === 'project') ? [] : ['-tr', String(side), String(side)];
}
