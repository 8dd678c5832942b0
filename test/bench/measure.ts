import type { BenchFigures } from './bench-job.ts';

/** Wall and CPU time of `work`, CPU of all threads of this process. */
export async function measure(work: () => Promise<void>): Promise<Omit<BenchFigures, 'commitMs'>> {
  const cpu = process.cpuUsage();
  const began = performance.now();
  await work();
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return { seconds, cpuSeconds: (user + system) / 1e6, peakBytes: process.resourceUsage().maxRSS * 1024 };
}
