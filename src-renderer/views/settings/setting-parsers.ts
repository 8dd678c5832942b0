import type { SettingsView } from '../../../src-main/contract/window/shell.ts';
import { numberOfText } from './number-of-text.ts';

/** What typed text sets; null for what the setting does not take. */
export type SettingParser = (text: string) => Partial<SettingsView> | null;

/** A megabyte a second, decimal as the window counts. */
const megabyte = 1_000_000;

export const parseConcurrency: SettingParser = (text) => {
  const concurrency = numberOfText(text);
  return concurrency !== null && Number.isInteger(concurrency) && concurrency >= 1 && concurrency <= 64
    ? { concurrency }
    : null;
};

/** Empty: no limit. */
export const parseRate: SettingParser = (text) => {
  if (text.trim() === '') return { limitRate: null };
  const rate = Math.round((numberOfText(text) ?? 0) * megabyte);
  return rate >= 1 && rate <= 1_000_000 * megabyte ? { limitRate: rate } : null;
};

/** As `parseRate` reads it. */
export const rateText = (limitRate: number | null, decimal: ',' | '.'): string =>
  limitRate === null ? '' : String(limitRate / megabyte).replace('.', decimal);

export const parsePoll: SettingParser = (text) => {
  const followPollSeconds = numberOfText(text);
  return followPollSeconds !== null && followPollSeconds >= 1 && followPollSeconds <= 3600
    ? { followPollSeconds }
    : null;
};

export const parseProxy: SettingParser = (text) => {
  const url = URL.parse(text.trim());
  const isProxy =
    url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
  return isProxy ? { proxy: text.trim() } : null;
};

/** Names of hosts, with or without a port, in any order, with spaces, commas and semicolons between them; empty: none. */
export const parseStoreHosts =
  (portal: string, others: SettingsView['storeHosts']): SettingParser =>
  (text) => {
    const hosts = text.split(/[\s,;]+/u).filter((each) => each !== '');
    if (hosts.length > 50 || !hosts.every(isHost)) return null;
    return { storeHosts: { ...others, [portal]: hosts.map((each) => each.toLowerCase()) } };
  };

/** As `parseStoreHosts` reads it. */
export const storeHostsText = (hosts: readonly string[]): string => hosts.join(', ');

/** Hosts are compared letter by letter: what a URL would write otherwise, and a pattern, would never be met. */
const isHost = (text: string): boolean =>
  /^[\w.:[\]-]+$/u.test(text) && URL.parse(`https://${text}/`)?.host === text.toLowerCase();
