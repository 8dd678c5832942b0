/** The EPSG code in a grid's `epsg_code`, which some write as text, some as "EPSG:28992"; null where there is none. Pure. */
export function gridEpsg(value: string | number | null | undefined): number | null {
  const match = /^(?:epsg:)?0*([1-9]\d{3,5})(?:\.0+)?$/iu.exec(String(value ?? '').trim());
  return match === null ? null : Number(match[1]);
}
