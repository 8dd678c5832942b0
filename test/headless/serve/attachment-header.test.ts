import { expect, test } from 'vitest';
import { attachmentHeader } from '../../../src-main/headless/serve/attachment-header.ts';

test.each([
  ['gridadmin.h5', `attachment; filename="gridadmin.h5"; filename*=UTF-8''gridadmin.h5`],
  [
    'a "b"\r\nx: y.json',
    `attachment; filename="a _b___x_ y.json"; filename*=UTF-8''a%20%22b%22%0D%0Ax%3A%20y.json`,
  ],
  ["duin'é.nc", `attachment; filename="duin__.nc"; filename*=UTF-8''duin%27%C3%A9.nc`],
  ['a\ud800.nc', `attachment; filename="a_.nc"; filename*=UTF-8''a%EF%BF%BD.nc`],
])('%j is saved under its name, and ends no header', (name, header) => {
  expect(attachmentHeader(name)).toBe(header);
});
