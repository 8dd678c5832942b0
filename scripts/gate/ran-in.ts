import type { Step } from './step.ts';

interface PlaywrightReport {
  readonly config: { readonly metadata: { readonly ran?: string } };
}

/** In what a step's tests ran, where its report says so. */
export function ranIn(step: Step, report: string | null): string | null {
  if (step.report?.by !== 'playwright' || report === null) return null;
  return (JSON.parse(report) as PlaywrightReport).config.metadata.ran ?? null;
}
