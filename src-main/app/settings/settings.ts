import { z } from 'zod';
import type { SettingsView } from '../../contract/window/shell.ts';

const mebibyte = 1024 ** 2;

/** Each setting's shape; what a file holds besides is left in it, untouched. */
export const settingShapes = {
  /** Connections to stores at once. */
  concurrency: z.int().min(1).max(64),
  /** Bytes a second over all transfers; null for no limit. */
  limitRate: z
    .int()
    .min(1)
    .max(1024 * 1024 * mebibyte)
    .nullable(),
  /** Seconds between two looks at whether the portal has a file. */
  followPollSeconds: z.number().min(1).max(3600),
  /** `system`, `none`, or an HTTP proxy's address. Without name and password: settings hold no secret. */
  proxy: z.union([z.literal(['system', 'none']), z.string().max(500).refine(isProxyAddress)]),
  /** Of windows, menus and notifications. */
  language: z.enum(['en', 'nl', 'system']),
  theme: z.enum(['light', 'dark', 'system']),
  /** What the log of the state folder leaves out: everything less grave. */
  logLevel: z.enum(['error', 'warn', 'info', 'debug']),
  notifications: z.boolean(),
  /** By portal: hosts within one's network (`name` or `name:port`) that it may name as places for files. */
  storeHosts: z.record(z.string().max(300), z.array(z.string().min(1).max(300)).max(50).readonly()),
} satisfies Readonly<Record<keyof SettingsView, z.ZodType>>;

function isProxyAddress(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
}

/** What a person can set, as a window sees it too. */
export type SettingsValues = SettingsView;

export const defaultSettings: SettingsValues = {
  concurrency: 8,
  limitRate: null,
  followPollSeconds: 10,
  proxy: 'system',
  language: 'system',
  theme: 'system',
  logLevel: 'info',
  notifications: true,
  storeHosts: {},
};

/** What is kept of a person's choices between starts; one store in each shell. Holds no secret. */
export interface Settings {
  /** Always whole and valid: a value that is missing or wrong is its default. */
  get(): SettingsValues;
  /** Keeps these values; throws `SluiceError` `usage` for one that is out of bounds, and then keeps none. */
  set(values: Partial<SettingsValues>): void;
}
