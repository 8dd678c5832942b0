import type { Totals } from '../../contract/window/queue-view.ts';
import { progressOf } from '../queue/progress-of.ts';
import type { DesktopWords } from '../words/desktop-words.ts';
import { timeLeft } from '../words/time-left.ts';

/** The pictures there are of the tray's icon; `going-N`: at least so many per cent accepted. */
export const trayIcons = [
  'idle',
  'going-0',
  'going-25',
  'going-50',
  'going-75',
  'waiting',
  'needs-you',
] as const;
export type TrayIcon = (typeof trayIcons)[number];

export interface TrayView {
  readonly icon: TrayIcon;
  readonly tooltip: string;
  readonly canPause: boolean;
  readonly canResume: boolean;
}

/** What the tray says of the queue: whether it goes and how long still, and before all whether it needs someone. */
export function trayView(totals: Totals, words: DesktopWords): TrayView {
  const { groups } = totals;
  return {
    icon: iconOf(totals),
    tooltip: `Sluice: ${sentences(totals, words).join(' · ')}`,
    canPause: groups.going + groups.waiting > 0,
    canResume: groups['set-aside'] > 0,
  };
}

function iconOf(totals: Totals): TrayIcon {
  if (totals.groups['needs-you'] > 0) return 'needs-you';
  const progress = progressOf(totals);
  if (progress === null) return 'idle';
  if (totals.groups.going === 0 || totals.line.lostSince !== null) return 'waiting';
  if (progress < 0.25) return 'going-0';
  if (progress < 0.5) return 'going-25';
  return progress < 0.75 ? 'going-50' : 'going-75';
}

function sentences(totals: Totals, words: DesktopWords): string[] {
  const { forecast, line, groups } = totals;
  const progress = progressOf(totals);
  const range = line.lostSince === null ? (forecast?.range ?? null) : null;
  const left = range === null ? null : timeLeft(range, words);
  const needs = groups['needs-you'];
  return [
    progress === null ? words.tray.idle : words.tray.progress(Math.round(progress * 100), left),
    ...(progress !== null && line.lostSince !== null ? [words.tray.lineLost] : []),
    ...(needs > 0 ? [words.tray.needsYou(needs)] : []),
  ];
}
