import type { ProposalSource } from '../../../src-main/contract/window/proposal-view.ts';
import type { Translate } from '../../text/create-translator.ts';
import { harmless } from '../../text/harmless.ts';

/** What a proposal is called: the scenario its files go to, or its plan's file. */
export function titleOf(source: ProposalSource | null, t: Translate): string {
  if (source === null) return t('common.loading');
  if (source.kind === 'plan') {
    const file = source.file.split(/[\\/]/).at(-1) ?? source.file;
    return t('proposal.planTitle', { file: harmless(file) });
  }
  return source.scenarioName === ''
    ? t('proposal.runTitleUnknown')
    : t('proposal.runTitle', { scenario: harmless(source.scenarioName) });
}
