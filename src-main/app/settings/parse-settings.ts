import { defaultSettings, settingShapes, type SettingsValues } from './settings.ts';

export interface ParsedSettings {
  readonly values: SettingsValues;
  /** Names whose value is none that the setting takes: their defaults stand in. */
  readonly invalid: readonly string[];
  /** Names no setting of this version has: left alone, they may be another version's or a typing error. */
  readonly unknown: readonly string[];
}

/** Kept in the same file by the desktop app. */
const othersNames: readonly string[] = ['window'];

/** Reads what a settings file holds, setting by setting: one wrong value must not cost the others. */
export function parseSettings(raw: Readonly<Record<string, unknown>>): ParsedSettings {
  const names = Object.keys(raw).filter((name) => !othersNames.includes(name));
  const unknown = names.filter((name) => !Object.hasOwn(settingShapes, name));
  const invalid = names.filter((name) => isInvalid(name, raw[name]));
  const valid = Object.fromEntries(
    names
      .filter((name) => !unknown.includes(name) && !invalid.includes(name))
      .map((name) => [name, raw[name]]),
  );
  return { values: { ...defaultSettings, ...valid }, invalid, unknown };
}

function isInvalid(name: string, value: unknown): boolean {
  const shape = new Map(Object.entries(settingShapes)).get(name);
  return shape !== undefined && !shape.safeParse(value).success;
}
