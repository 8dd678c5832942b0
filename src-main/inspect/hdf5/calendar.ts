type YearMonthDay = readonly [year: number, month: number, day: number];

/** A way to number days; where the numbers begin is its own matter. */
export interface Calendar {
  readonly dayNumber: (...date: YearMonthDay) => number;
  readonly date: (dayNumber: number) => YearMonthDay;
}

/** 15 October 1582, the first day of the Gregorian calendar, as a Julian day number. */
const reform = 2_299_161;

const gregorian: Calendar = {
  dayNumber: (year, month, day) => {
    const [y, m] = marchYear(year, month);
    return (
      monthDays(m) + day + 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) - 32_045
    );
  },
  date: (dayNumber) => {
    const days = dayNumber + 32_044;
    const century = Math.floor((4 * days + 3) / 146_097);
    return fromMarch(days - Math.floor((146_097 * century) / 4), century);
  },
};

const julian: Calendar = {
  dayNumber: (year, month, day) => {
    const [y, m] = marchYear(year, month);
    return monthDays(m) + day + 365 * y + Math.floor(y / 4) - 32_083;
  },
  date: (dayNumber) => fromMarch(dayNumber + 32_082, 0),
};

/** As people lived it: Julian up to the reform. */
const mixed: Calendar = {
  dayNumber: (...date) => {
    const dayNumber = gregorian.dayNumber(...date);
    return dayNumber >= reform ? dayNumber : julian.dayNumber(...date);
  },
  date: (dayNumber) => (dayNumber >= reform ? gregorian : julian).date(dayNumber),
};

/** Every year has the same months. */
function regular(months: readonly number[]): Calendar {
  const starts = months.map((_, at) => months.slice(0, at).reduce((sum, each) => sum + each, 0));
  const yearDays = months.reduce((sum, each) => sum + each, 0);
  return {
    dayNumber: (year, month, day) => year * yearDays + (starts[month - 1] ?? 0) + day - 1,
    date: (dayNumber) => {
      const year = Math.floor(dayNumber / yearDays);
      const left = dayNumber - year * yearDays;
      const month = starts.findLastIndex((start) => start <= left);
      return [year, month + 1, left - (starts[month] ?? 0) + 1];
    },
  };
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const noLeap = regular(monthLengths);
const allLeap = regular(monthLengths.with(1, 29));

const calendars: Readonly<Record<string, Calendar>> = {
  standard: mixed,
  gregorian: mixed,
  proleptic_gregorian: gregorian,
  julian,
  noleap: noLeap,
  '365_day': noLeap,
  all_leap: allLeap,
  '366_day': allLeap,
  '360_day': regular(Array.from({ length: 12 }, () => 30)),
};

/** The calendar of a name of the CF conventions; null for one they do not have. */
export const calendarOf = (name: string): Calendar | null => calendars[name.toLowerCase()] ?? null;

/** Years that begin in March, counted from 4801 BC: the leap day is then the last of its year. */
const marchYear = (year: number, month: number): readonly [number, number] =>
  month > 2 ? [year + 4800, month - 3] : [year + 4799, month + 9];

/** Days before a month, counted from March: 31, 30, 31, 30, 31, twice over. */
const monthDays = (month: number): number => Math.floor((153 * month + 2) / 5);

/** `days` since the March year `century` × 100 began, with a leap year in every four. */
function fromMarch(days: number, century: number): YearMonthDay {
  const years = Math.floor((4 * days + 3) / 1461);
  const left = days - Math.floor((1461 * years) / 4);
  const month = Math.floor((5 * left + 2) / 153);
  const isNext = month >= 10 ? 1 : 0;
  return [century * 100 + years - 4800 + isNext, month + 3 - 12 * isNext, left - monthDays(month) + 1];
}
