import { assertNever } from '../../../src-main/contract/assert-never.ts';
import type { RasterCondition } from '../../../src-main/contract/window/rasters.ts';
import type { WindowText } from '../../state/text.svelte.ts';
import { harmless } from '../../text/harmless.ts';

/** A condition as a chip says it: "Created before 1 Nov 2026, 10:00". */
export function conditionWords(
  condition: RasterCondition,
  { t, format }: Pick<WindowText, 't' | 'format'>,
): string {
  switch (condition.field) {
    case 'name':
    case 'organisation__name':
      return t('rasters.chip.text', {
        field: t(`rasters.field.${condition.field}`),
        lookup: t(`rasters.textLookup.${condition.lookup}`),
        value: harmless(condition.value),
      });
    case 'uuid':
      return t('rasters.chip.uuids', {
        count: condition.values.length,
        first: harmless(condition.values[0] ?? ''),
      });
    case 'organisation__uuid':
      return t('rasters.chip.organisation', { uuid: harmless(condition.value) });
    case 'layers__uuid':
      return t('rasters.chip.layer', { uuid: harmless(condition.value) });
    case 'access_modifier':
      return t('rasters.chip.access', { access: t(`rasters.access.${condition.value}`) });
    case 'scenario__isnull':
      return t(condition.value ? 'rasters.chip.notInScenario' : 'rasters.chip.inScenario');
    case 'writable':
      return t('rasters.chip.writable');
    case 'created':
    case 'last_modified':
    case 'first_value_timestamp':
    case 'last_value_timestamp':
      return t('rasters.chip.time', {
        field: t(`rasters.field.${condition.field}`),
        lookup: t(`rasters.timeLookup.${condition.lookup}`),
        time: format.dateTime(condition.value),
      });
    default:
      return assertNever(condition);
  }
}
