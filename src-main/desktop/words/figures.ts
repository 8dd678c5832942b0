import prettyBytes from 'pretty-bytes';

/** Numbers and sizes in one language's manner (`locale`: BCP 47); sizes are decimal, as disks and portals count. */
export function figuresIn(locale: string) {
  const whole = new Intl.NumberFormat(locale);
  return {
    count: (value: number): string => whole.format(value),
    bytes: (value: number): string => prettyBytes(value, { locale }),
  };
}
