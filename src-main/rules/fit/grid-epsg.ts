/** The EPSG code in a grid's `epsg_code`: a number, text, "EPSG:28992", or bytes as Python prints them; null without. Pure. */
export function gridEpsg(value: string | number | null | undefined): number | null {
  const match = /^(?:b')?(?:epsg:)?0*([1-9]\d{3,5})(?:\.0+)?'?$/iu.exec(String(value ?? '').trim());
  return match === null ? null : Number(match[1]);
}
