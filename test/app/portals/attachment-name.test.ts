import { expect, test } from 'vitest';
import { attachmentName } from '../../../src-main/app/portals/attachment-name.ts';

test.each([
  ['https://s3.example/a/gridadmin.h5?X-Amz-Signature=x', 'gridadmin.h5'],
  ['https://s3.example/a/log%20files.zip', 'log files.zip'],
  ['https://s3.example/a/..%2F..%2Fetc%2Fpasswd', 'etc_passwd'],
  ['https://s3.example/a/x%E2%80%AEgnp.exe', 'x_gnp.exe'],
  ['https://s3.example/a/%00%07name', 'name'],
  ['https://s3.example/a/nul.txt', '_nul.txt'],
  ['https://s3.example/a/100%.csv', '100%.csv'],
  ['https://s3.example/', 'results-3di'],
])('%s is saved as %s', (url, name) => {
  expect(attachmentName(url, 'results-3di')).toBe(name);
});
