import type { Phase, TransferDetail } from '../../../src-main/contract/window/transfer-detail.ts';
import type { WindowText } from '../../state/text.svelte.ts';
import { begunAnew, countParts } from './count-parts.ts';

type Words = Pick<WindowText, 't' | 'format'>;

/** What there is to say of one phase beside its name; empty where nothing is. */
export function phaseWords(phase: Phase, detail: TransferDetail, text: Words): string {
  switch (phase.name) {
    case 'preparing':
      return text.t('transfer.preparingHow');
    case 'uploading':
      return uploadWords(detail, text);
    case 'verifying':
      return detail.hashes.verified === null ? '' : text.t(`queue.verified.${detail.hashes.verified}`);
    case 'in-lizard':
      return lizardWords(detail, text);
  }
}

function uploadWords(detail: TransferDetail, { t, format }: Words): string {
  const { parts } = detail;
  const again = begunAnew(detail);
  const words = [
    parts === null
      ? ''
      : t('transfer.partOf', {
          part: format.count(countParts(parts.runs).accepted),
          all: format.count(parts.count),
        }),
    again === 0 ? '' : t('transfer.again', { count: again }),
  ];
  return words.filter(Boolean).join(', ');
}

function lizardWords({ row }: TransferDetail, { t, format }: Words): string {
  if (row.state === 'available') return row.endedAt === null ? '' : format.dateTime(row.endedAt);
  return row.state === 'following' || row.state === 'unconfirmed' ? t(`common.state.${row.state}`) : '';
}
