import type { Ledger, TransferRecord } from '../../engine/ports/ledger.ts';
import { portalPlace } from '../portals/transfers-to.ts';
import { type DemoMark, findDemoFolders, removeDemoFolder } from './demo-marks.ts';

/**
 * Removes what demos of earlier processes left: their portals are gone for ever, so their transfers would wait for nothing.
 * To be called by the owner of the state folder, before an engine works on its ledger.
 *
 * A transfer is only removed when portal and scenario both are a demo's: a real portal may have its port by now.
 */
export async function forgetDemos(
  stateFolder: string,
  ledger: Pick<Ledger, 'read' | 'write'>,
): Promise<void> {
  const left = await findDemoFolders(stateFolder);
  if (left.length === 0) return;
  const marks = left.flatMap(({ mark }) => mark ?? []);
  if (marks.length > 0) {
    const { transfers } = await ledger.read();
    const removed = transfers.filter((record) => isOfDemo(record, marks));
    if (removed.length > 0) await ledger.write(removed.map(({ id }) => ({ type: 'remove', id })));
  }
  for (const { folder } of left) await removeDemoFolder(folder);
}

function isOfDemo(record: TransferRecord, marks: readonly DemoMark[]): boolean {
  const place = portalPlace(record);
  return (
    place !== null && marks.some(({ api, scenario }) => place.portal === api && place.scenario === scenario)
  );
}
