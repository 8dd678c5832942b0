import { isKnownCode } from '../rules/is-known-code.ts';
import type { Recognition } from './recognition.ts';

type Box = readonly [number, number, number, number];

/** What the files of a run say together. */
export interface RunCode {
  readonly epsg: number;
  /** Where its rasters of that code lie; none where only its HDF5 files say it. */
  readonly boxes: readonly Box[];
}

/**
 * The EPSG code that a run says: its HDF5 files where any of them says one, else its rasters. Null where they disagree or say
 * none that is known. Pure.
 */
export function codeOfRun(files: readonly Recognition[]): RunCode | null {
  const saying = files.filter(saysCode);
  const grids = saying.filter(({ preflight }) => preflight?.kind !== 'raster');
  const rasters = saying.filter(({ preflight }) => preflight?.kind === 'raster');
  const epsg = onlyCode(grids.length > 0 ? grids : rasters);
  if (epsg === null) return null;
  return { epsg, boxes: rasters.filter(({ identity }) => identity.epsg === epsg).flatMap(boundsOf) };
}

/** Whether a raster without a code lies where those of the run do, as far as any is there to compare with. Pure. */
export function liesWithin(of: Recognition, { boxes }: RunCode): boolean {
  const [own] = boundsOf(of);
  return own === undefined || boxes.length === 0 || boxes.some((each) => meet(own, each));
}

const saysCode = ({ identity: { epsg } }: Recognition): boolean => epsg !== null && isKnownCode(epsg);

function onlyCode(files: readonly Recognition[]): number | null {
  const codes = new Set(files.map(({ identity }) => identity.epsg));
  const [code = null] = codes;
  return codes.size === 1 ? code : null;
}

const boundsOf = ({ preflight }: Recognition): readonly Box[] =>
  preflight?.kind === 'raster' && preflight.facts.geotiff?.bounds !== undefined
    ? [preflight.facts.geotiff.bounds]
    : [];

const meet = (one: Box, other: Box): boolean =>
  one[0] <= other[2] && other[0] <= one[2] && one[1] <= other[3] && other[1] <= one[3];
