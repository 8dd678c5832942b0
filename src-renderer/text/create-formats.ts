import type { Tongue } from './create-translator.ts';

const letters = {
  en: { day: 'd', hour: 'h', minute: 'min', second: 's', none: '–' },
  nl: { day: 'd', hour: 'u', minute: 'min', second: 's', none: '–' },
} as const;
const locales = { en: 'en-GB', nl: 'nl-NL' } as const;
const sizes = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte', 'petabyte'] as const;

/** Every number, size, duration and date the window shows, in one language's manner. */
export type Formats = ReturnType<typeof createFormats>;

/** Sizes are decimal (1 GB = 1,000,000,000 bytes), as disks and portals count; durations keep at most two units. */
export function createFormats(tongue: Tongue) {
  const locale = locales[tongue];
  const unit = letters[tongue];
  const whole = new Intl.NumberFormat(locale);
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const tenths = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const exact = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' });
  const figures = figuresIn(locale);
  const bytes = (count: number): string => sized(figures, count);
  const duration = (seconds: number): string => lasting(seconds, unit);
  return {
    count: (value: number): string => whole.format(value),
    /** A measured value, to nine digits; the very large and the very small as powers of ten. */
    figure: (value: number): string => figures(value, isPlain(value) ? measured : powers),
    /** A share of 1; rounded down, so that 100 % means all of it. */
    percent: (value: number): string => share.format(Math.floor(value * 100) / 100),
    bytes,
    rate: (perSecond: number): string => `${sized(figures, perSecond)}/s`,
    /** `8.1 / 12.0 GB`: both in the unit of the whole. */
    bytesOf: (part: number, all: number): string => `${inUnitOf(figures, part, all)} / ${bytes(all)}`,
    duration,
    /** `+0.4`: how far one clock is ahead of another, in seconds. */
    secondsAhead: (milliseconds: number): string => tenths.format(milliseconds / 1000),
    /** `14–17 min`: an estimate is a range, a tenth to either side. */
    about: (seconds: number): string => range(seconds * 0.9, seconds * 1.1, unit),
    /** `14–17 min` of a least and a most, in seconds. */
    between: (least: number, most: number): string => range(least, most, unit),
    time: (iso: string): string => clock.format(new Date(iso)),
    date: (iso: string): string => day.format(new Date(iso)),
    dateTime: (iso: string): string => moment.format(new Date(iso)),
    /** To the second. */
    exactTime: (iso: string): string => exact.format(new Date(iso)),
    /** The time alone for today, the date for other days. */
    when: (iso: string, now: number): string =>
      new Date(iso).toDateString() === new Date(now).toDateString()
        ? clock.format(new Date(iso))
        : day.format(new Date(iso)),
    none: unit.none,
  };
}

const stepOf = (bytes: number): number =>
  bytes < 1000 ? 0 : Math.min(sizes.length - 1, Math.floor(Math.log10(bytes) / 3));

const digitsOf = (value: number, step: number): number => (step === 0 || value >= 100 ? 0 : 1);

type Figures = (value: number, options: Intl.NumberFormatOptions) => string;

/** Making a format costs as much as using it a hundred times, and a list shows hundreds of figures: each is made once. */
function figuresIn(locale: string): Figures {
  const made = new Map<string, Intl.NumberFormat>();
  return (value, options) => {
    const key = JSON.stringify(options);
    const format = made.get(key) ?? new Intl.NumberFormat(locale, options);
    made.set(key, format);
    return format.format(value);
  };
}

function sized(figures: Figures, bytes: number): string {
  const step = stepOf(bytes);
  if (step === 0) return `${figures(Math.round(bytes), {})}\u00A0B`;
  const value = bytes / 1000 ** step;
  return figures(value, {
    style: 'unit',
    unit: sizes[step] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: digitsOf(value, step),
    minimumFractionDigits: value < 10 && step > 1 ? 1 : 0,
  });
}

function inUnitOf(figures: Figures, part: number, all: number): string {
  const step = stepOf(all);
  const digits = digitsOf(all / 1000 ** step, step);
  return figures(part / 1000 ** step, {
    maximumFractionDigits: digits,
    minimumFractionDigits: digits,
    roundingMode: 'floor',
  });
}

const measured = { maximumSignificantDigits: 9 } as const;
const powers = { maximumSignificantDigits: 7, notation: 'scientific' } as const;

const isPlain = (value: number): boolean => value === 0 || (Math.abs(value) >= 1e-4 && Math.abs(value) < 1e9);

type Letters = (typeof letters)[Tongue];

function lasting(seconds: number, unit: Letters): string {
  const s = Math.max(0, Math.round(seconds));
  if (s < 60) return `${s} ${unit.second}`;
  const minutes = Math.round(s / 60);
  if (minutes < 60) return `${minutes} ${unit.minute}`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return two(hours, unit.hour, minutes % 60, unit.minute);
  return two(Math.floor(hours / 24), unit.day, hours % 24, unit.hour);
}

const two = (large: number, largeUnit: string, small: number, smallUnit: string): string =>
  small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;

function range(least: number, most: number, unit: Letters): string {
  const [size, name] = stepFor(most, unit);
  const low = Math.floor(least / size);
  const high = Math.ceil(most / size);
  return low === high || low === 0 ? `${high} ${name}` : `${low}–${high} ${name}`;
}

function stepFor(seconds: number, unit: Letters): readonly [seconds: number, name: string] {
  if (seconds < 90) return [1, unit.second];
  if (seconds < 5400) return [60, unit.minute];
  return seconds < 172_800 ? [3600, unit.hour] : [86_400, unit.day];
}
