/** What time it is, for what shows time passing; moves once a second. */
export class Clock {
  now = $state(Date.now());

  /** Ticks until the answer is called. */
  start(): () => void {
    const timer = setInterval(() => {
      this.now = Date.now();
    }, 1000);
    return () => clearInterval(timer);
  }
}
