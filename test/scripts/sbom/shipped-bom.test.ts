import { describe, expect, test } from 'vitest';
import { shippedBom } from '../../../scripts/sbom/shipped-bom.ts';

const component = (ref: string) => {
  const [name = '', version = ''] = ref.split(/@(?=[^@]*$)/);
  return { 'bom-ref': ref, name, version, scope: 'optional', properties: [{ name: 'dev', value: 'true' }] };
};
/** As npm says it of a checkout in a folder called `elsewhere`. */
const whole = {
  bomFormat: 'CycloneDX',
  serialNumber: 'urn:uuid:another-each-time',
  metadata: {
    timestamp: '2026-12-01T00:00:00.000Z',
    component: { ...component('sluice@0.1.0'), name: 'elsewhere', type: 'library' },
  },
  components: ['got@16.1.0', 'got@11.8.6', 'bytes@3.1.2', '@keyv/serialize@1.1.1', 'vite@8.3.8'].map(
    component,
  ),
  dependencies: [
    { ref: 'sluice@0.1.0', dependsOn: ['got@16.1.0', 'vite@8.3.8'] },
    { ref: 'got@16.1.0', dependsOn: ['@keyv/serialize@1.1.1', 'vite@8.3.8'] },
    { ref: 'bytes@3.1.2' },
    { ref: '@keyv/serialize@1.1.1', dependsOn: [] },
    { ref: 'vite@8.3.8', dependsOn: ['bytes@3.1.2'] },
  ],
};
const shipped = [
  { name: 'got', version: '16.1.0', identifier: 'MIT' },
  { name: 'bytes', version: '3.1.2', identifier: 'MIT AND Zlib' },
  { name: '@keyv/serialize', version: '1.1.1', identifier: 'MIT' },
];

describe('the bill of materials of what ships', () => {
  test('holds each package of the bundles in its version, and no tool', () => {
    expect(shippedBom(whole, shipped)).toMatchObject({
      components: [
        { 'bom-ref': 'got@16.1.0', licenses: [{ expression: 'MIT' }], scope: 'required' },
        { 'bom-ref': 'bytes@3.1.2', licenses: [{ expression: 'MIT AND Zlib' }] },
        { 'bom-ref': '@keyv/serialize@1.1.1' },
      ],
    });
    expect(JSON.stringify(shippedBom(whole, shipped))).not.toMatch(/vite|11\.8\.6|"dev"/);
  });

  test('says who needs whom; what only a tool needed is needed by the program', () => {
    expect(shippedBom(whole, shipped)).toMatchObject({
      dependencies: [
        { ref: 'sluice@0.1.0', dependsOn: ['got@16.1.0', 'bytes@3.1.2'] },
        { ref: 'got@16.1.0', dependsOn: ['@keyv/serialize@1.1.1'] },
        { ref: 'bytes@3.1.2', dependsOn: [] },
        { ref: '@keyv/serialize@1.1.1', dependsOn: [] },
      ],
    });
  });

  test('is the same each time and wherever it is made', () => {
    const text = JSON.stringify(shippedBom(whole, shipped));
    expect(text).not.toMatch(/urn:uuid|timestamp|elsewhere/);
    expect(shippedBom(whole, shipped)).toMatchObject({
      metadata: { component: { name: 'sluice', type: 'application' } },
    });
  });

  test('is not made where a bundled package is not in the lock file', () => {
    const unknown = { name: 'unknown', version: '1.0.0', identifier: 'MIT' };
    expect(() => shippedBom(whole, [...shipped, unknown])).toThrow('unknown@1.0.0');
  });
});
