import type { Finding } from '../../contract/finding.ts';
import type { Forecast } from '../../contract/forecast.ts';
import { type JudgedBy, lateFinding, onTimeFinding, shortLineFinding } from './text/outlook-findings.ts';

/** So many looks in a row have to agree before a guess is said: a line that breathes is no news. */
const looksToWarn = 3;
/** The same before a warning is taken back. */
const looksToCalm = 20;

/**
 * Says what threatens a run once, when it is known: that URLs end too soon, that the line is too short, and that the first of
 * these is over. Says it again when it has become twice as bad. What has ended already is no guess, and said at once.
 */
export class RunOutlook {
  #saidLate = 0;
  #saidAtRisk = 0;
  #late = 0;
  #calm = 0;
  #atRisk = 0;

  /** What there is to say after one more look. */
  see(forecast: Forecast, by: JudgedBy): readonly Finding[] {
    this.#late = isWorse(forecast.late, this.#saidLate) ? this.#late + 1 : 0;
    this.#calm = this.#saidLate > 0 && isOnTime(forecast) ? this.#calm + 1 : 0;
    this.#atRisk = isWorse(forecast.atRisk, this.#saidAtRisk) ? this.#atRisk + 1 : 0;
    return [...this.#ofUrls(forecast, by), ...this.#ofLine(forecast)];
  }

  #ofUrls(forecast: Forecast, by: JudgedBy): readonly Finding[] {
    if (this.#late >= looksToWarn || (this.#late > 0 && isWorse(forecast.dead, this.#saidLate))) {
      this.#saidLate = forecast.late;
      return [lateFinding(forecast, by)];
    }
    if (this.#calm < looksToCalm) return [];
    this.#saidLate = 0;
    return [onTimeFinding];
  }

  #ofLine(forecast: Forecast): readonly Finding[] {
    if (this.#atRisk < looksToWarn) return [];
    this.#saidAtRisk = forecast.atRisk;
    return [shortLineFinding(forecast)];
  }
}

const isWorse = (count: number, said: number): boolean => count > 0 && count >= 2 * said;

/** Known to be, and of something: at the end of a run there is nothing left to be glad about. */
const isOnTime = ({ late, seconds }: Forecast): boolean => late === 0 && seconds !== null && seconds > 0;
