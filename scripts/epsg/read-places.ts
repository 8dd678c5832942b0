import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { debianPython } from '../tool-table.ts';

/** What GDAL says of an EPSG code. */
export interface CodePlaces {
  readonly code: number;
  /** Whether it is in GDAL's own table. */
  readonly known: boolean;
  /** PROJ.4, with the shift to WGS 84; null where it has none. */
  readonly definition: string | null;
  /** Places within its area, [x, y, longitude, latitude]: as files keep them, and in degrees of WGS 84. */
  readonly points: readonly (readonly [number, number, number, number])[];
}

/** Asks Debian's GDAL for places of each code, in their order; some 50 ms each. */
export async function* readPlaces(codes: readonly number[]): AsyncGenerator<CodePlaces> {
  const child = spawn(debianPython, [join(import.meta.dirname, 'places-of-codes.py')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(JSON.stringify(codes));
  for await (const line of createInterface({ input: child.stdout })) yield JSON.parse(line) as CodePlaces;
}
