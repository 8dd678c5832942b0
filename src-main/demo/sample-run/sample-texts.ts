import { zipSync } from 'fflate';
import type { SampleIdentity } from './sample-identity.ts';

/** log_files.zip: the calculation core's log, in a real zip whose entry has a fixed date. */
export function logArchive(of: SampleIdentity): Uint8Array {
  const name = `log_files_sim_${of.simulationId}.log`;
  return zipSync({ [name]: Buffer.from(logText(of), 'utf8') }, { mtime: new Date(2026, 0, 5, 7), level: 6 });
}

function logText(of: SampleIdentity): string {
  const steps = Array.from({ length: 13 }, (_, step) => `INFO  t = ${step * 300} s, volume error 0.000 %`);
  return [
    'INFO  simulation started',
    `INFO  model ${of.modelSlug}`,
    ...steps,
    'INFO  simulation finished',
    '',
  ].join('\n');
}

/** damage-summary.csv: damage in euro per kind of land use; the same in every sample run. */
export function damageSummary(): string {
  const rows = [
    ['land_use', 'area_m2', 'direct_damage', 'indirect_damage', 'total_damage'],
    ['residential', '412.25', '18350.50', '2210.00', '20560.50'],
    ['grassland', '1290.75', '645.38', '0.00', '645.38'],
    ['road', '180.50', '3610.00', '905.25', '4515.25'],
  ];
  return `${rows.map((row) => row.join(',')).join('\n')}\n`;
}
