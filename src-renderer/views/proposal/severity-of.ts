import type { Finding, Severity } from '../../../src-main/contract/finding.ts';
import type { StateLook } from '../../ui/state-look.ts';

/** The gravest of a file's findings; `fine` where there is none. */
export function severityOf(findings: readonly Finding[]): Severity | 'fine' {
  const order = ['refuse', 'advice', 'info'] as const;
  return order.find((each) => findings.some(({ severity }) => severity === each)) ?? 'fine';
}

/** How a severity looks; a check without a word is never enough. */
export const severityLooks: Readonly<Record<Severity | 'fine', Pick<StateLook, 'tone' | 'shape'>>> = {
  fine: { tone: 'safe', shape: '✓' },
  info: { tone: 'safe', shape: '✓' },
  advice: { tone: 'needs', shape: '▲' },
  refuse: { tone: 'failed', shape: '✕' },
};
