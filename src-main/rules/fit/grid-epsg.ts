import { horizontalCode } from '../../projections/horizontal-code.ts';

/**
 * The EPSG code in a grid's `epsg_code`: a number, text, "EPSG:28992", or bytes as Python prints them; null without. Of a
 * code with heights it is that of the place: 7415 is 28992. Pure.
 */
export function gridEpsg(value: string | number | null | undefined): number | null {
  const match = /^(?:b')?(?:epsg:)?0*([1-9]\d{3,5})(?:\.0+)?'?$/iu.exec(String(value ?? '').trim());
  return match === null ? null : horizontalCode(Number(match[1]));
}
