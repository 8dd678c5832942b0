import { createHash } from 'node:crypto';

/** A UUID that is the same in every run, for what the demo makes up; `label` tells one thing from another. */
export function madeUuid(label: string): string {
  const hex = createHash('sha256').update(`sluice demo ${label}`).digest('hex');
  const [, a = '', b = '', c = '', d = '', e = ''] = /^(.{8})(.{4}).(.{3}).(.{3})(.{12})/u.exec(hex) ?? [];
  return `${a}-${b}-4${c}-a${d}-${e}`;
}
