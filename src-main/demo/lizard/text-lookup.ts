/**
 * Whether a text field passes every filter of a query: `field` and `field__exact`, `__startswith`, `__endswith`,
 * `__icontains` and `__isnull`, as Django reads them.
 */
export function passesTextFilters(query: URLSearchParams, field: string, value: string | null): boolean {
  return textLookups.every(([suffix, passes]) => {
    const wanted = query.get(`${field}${suffix}`);
    return wanted === null || passes(value, wanted);
  });
}

/** A text field's lookups by their ending; the bare name is the exact one. */
export const textLookups: readonly (readonly [
  suffix: string,
  passes: (value: string | null, wanted: string) => boolean,
])[] = [
  ['', (value, wanted) => value === wanted],
  ['__exact', (value, wanted) => value === wanted],
  ['__startswith', (value, wanted) => value?.startsWith(wanted) ?? false],
  ['__endswith', (value, wanted) => value?.endsWith(wanted) ?? false],
  ['__icontains', (value, wanted) => value?.toLowerCase().includes(wanted.toLowerCase()) ?? false],
  ['__isnull', (value, wanted) => (value === null) === /^(?:true|1)$/iu.test(wanted)],
];

/** Whether a UUID is among a filter's: one, or several behind commas; case and hyphens do not count. */
export function passesUuidFilter(
  query: URLSearchParams,
  parameter: string,
  values: readonly string[],
): boolean {
  const wanted = query.get(parameter);
  if (wanted === null) return true;
  const among = new Set(wanted.split(',').map(plain));
  return values.some((value) => among.has(plain(value)));
}

function plain(uuid: string): string {
  return uuid.trim().replaceAll('-', '').toLowerCase();
}
