import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds against all its rules, a line each with the first element. The pages have no frames: axe runs in the page
 * itself (`setLegacyMode`), without a second page to add frames up in, and lists what is against its rules only.
 */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}
