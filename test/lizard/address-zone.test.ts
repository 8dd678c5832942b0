import { expect, test } from 'vitest';
import { addressZone, writtenZone } from '../../src-main/lizard/address-zone.ts';

test.each([
  ['127.0.0.1', 'loopback'],
  ['127.255.3.4', 'loopback'],
  ['0.0.0.0', 'loopback'],
  ['::1', 'loopback'],
  ['::', 'loopback'],
  ['::ffff:127.0.0.1', 'loopback'],
  ['64:ff9b::7f00:1', 'loopback'],
  ['169.254.169.254', 'link-local'],
  ['fe80::1', 'link-local'],
  ['10.1.2.3', 'private'],
  ['172.31.255.255', 'private'],
  ['192.168.1.1', 'private'],
  ['100.64.0.1', 'private'],
  ['fd12:3456::1', 'private'],
  ['::ffff:10.0.0.1', 'private'],
  ['172.32.0.1', 'public'],
  ['100.128.0.1', 'public'],
  ['52.218.0.1', 'public'],
  ['2a05:d07a::1', 'public'],
] as const)('%s is %s', (address, zone) => {
  expect(addressZone(address)).toBe(zone);
});

test.each([
  ['https://localhost/', 'loopback'],
  ['https://store.localhost./', 'loopback'],
  ['https://[::1]:9000/', 'loopback'],
  ['https://2130706433/', 'loopback'],
  ['https://0x7f.1/', 'loopback'],
  ['https://10.0.0.1/', 'private'],
  ['https://8.8.8.8/', 'public'],
  ['https://store.intern/', null],
  ['https://localhost.example/', null],
] as const)('%s names %s by itself', (url, zone) => {
  expect(writtenZone(new URL(url).hostname)).toBe(zone);
});
