import type { Reply } from '../../../src-main/contract/reply.ts';
import type { RuleCheck } from '../../../src-main/contract/rule-check.ts';
import type { LocalFileView } from '../../../src-main/contract/window/local-files.ts';
import type { WindowText } from '../../state/text.svelte.ts';
import type { StateLook } from '../../ui/state-look.ts';

type Look = Pick<StateLook, 'tone' | 'shape'>;

/** What a look into a file comes to, for a list. */
export type Verdict = { readonly look: Look } & (
  | { readonly kind: 'unread' | 'notChecked' | 'fine' }
  | { readonly kind: 'advice' | 'refused'; readonly count: number }
);

/** How an outcome of a check looks: never by colour alone. */
export const outcomeLooks: Readonly<Record<RuleCheck['outcome'], Look>> = {
  pass: { tone: 'safe', shape: '✓' },
  advice: { tone: 'needs', shape: '▲' },
  refuse: { tone: 'failed', shape: '✕' },
};

/** The gravest outcome counts. Pure. */
export function verdictOf(reply: Reply<LocalFileView>): Verdict {
  if (!reply.ok || !reply.value.facts.ok) return { kind: 'unread', look: outcomeLooks.refuse };
  const { checks } = reply.value;
  if (checks.length === 0) return { kind: 'notChecked', look: { tone: 'waiting', shape: '–' } };
  const count = (outcome: RuleCheck['outcome']): number =>
    checks.filter((check) => check.outcome === outcome).length;
  if (count('refuse') > 0) return { kind: 'refused', count: count('refuse'), look: outcomeLooks.refuse };
  if (count('advice') > 0) return { kind: 'advice', count: count('advice'), look: outcomeLooks.advice };
  return { kind: 'fine', look: outcomeLooks.pass };
}

export function verdictWords(verdict: Verdict, { t }: Pick<WindowText, 't'>): string {
  switch (verdict.kind) {
    case 'advice':
    case 'refused':
      return t(`localFiles.${verdict.kind}`, { count: verdict.count });
    case 'unread':
    case 'notChecked':
    case 'fine':
      return t(`localFiles.${verdict.kind}`);
  }
}
