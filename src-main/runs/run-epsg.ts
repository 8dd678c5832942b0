import { isKnownCode } from '../rules/is-known-code.ts';
import type { Recognition } from './recognition.ts';

type Box = readonly [number, number, number, number];

/**
 * The EPSG code that the other files of a run say, of those that `saysCode`: its HDF5 files where any of them does, else its
 * rasters. Null where they disagree, there are none, or the raster lies nowhere near those that say it. Pure.
 */
export function runEpsg(of: Recognition, saying: readonly Recognition[]): number | null {
  const others = saying.filter((each) => each !== of);
  const grids = others.filter(({ preflight }) => preflight?.kind !== 'raster');
  const rasters = others.filter(({ preflight }) => preflight?.kind === 'raster');
  const code = onlyCode(grids.length > 0 ? grids : rasters);
  const beside = rasters.filter(({ identity }) => identity.epsg === code).flatMap(boundsOf);
  const [own] = boundsOf(of);
  return own !== undefined && beside.length > 0 && !beside.some((each) => meet(own, each)) ? null : code;
}

/** Whether a file says an EPSG code that is known. Pure. */
export const saysCode = ({ identity: { epsg } }: Recognition): boolean => epsg !== null && isKnownCode(epsg);

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
