import cliTruncate from 'cli-truncate';
import type { TransferRow } from '../../../contract/transfer-row.ts';
import type { RunPicture } from '../output/run-picture.ts';
import { amount } from './amount.ts';
import { harmless } from './harmless.ts';
import { howFar, outlookLine } from './progress-line.ts';
import { stateWords } from './state-words.ts';

const barWidth = 30;
const mostFiles = 8;

/** The moving part of a terminal: the whole run on two lines, then the files on their way; no line wider than `columns`. */
export function liveFrame(picture: RunPicture, columns: number): readonly string[] {
  const files = picture.going.slice(0, mostFiles).map(fileLine);
  const more = picture.going.length - files.length;
  const lines = [
    `${bar(picture)}  ${howFar(picture)}`,
    `  ${outlookLine(picture)}`.trimEnd(),
    ...files,
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
  return lines.map((line) => cliTruncate(line, Math.max(columns, 20)));
}

/** Solid = accepted, hatched = sent, light = to go. Full only when everything has ended. */
export function bar({ totalBytes, acceptedBytes, inFlightBytes, allEnded }: RunPicture): string {
  if (allEnded) return '█'.repeat(barWidth);
  if (totalBytes === 0) return '░'.repeat(barWidth);
  const cells = (bytes: number): number => Math.floor((barWidth * bytes) / totalBytes);
  const sent = Math.min(cells(acceptedBytes + inFlightBytes), barWidth - 1);
  const solid = Math.min(cells(acceptedBytes), sent);
  return `${'█'.repeat(solid)}${'▒'.repeat(sent - solid)}${'░'.repeat(barWidth - sent)}`;
}

function fileLine(row: TransferRow): string {
  const sent = amount(Math.min(row.acceptedBytes + row.inFlightBytes, row.size));
  return `  ↑ ${harmless(row.name)}  ${sent} of ${amount(row.size)}  ${stateWords(row)}`;
}
