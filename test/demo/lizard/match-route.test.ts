import { describe, expect, test } from 'vitest';
import { matchRoute } from '../../../src-main/demo/lizard/match-route.ts';

const uuid = '5ce1ebf1-59f5-4adf-8673-8c9cdd0dcc88';

describe('paths of the API', () => {
  test.each([
    ['/api/v4/scenarios/', { name: 'scenarios' }],
    [`/api/v4/scenarios/${uuid}/`, { name: 'scenario', uuid }],
    [`/api/v4/scenarios/${uuid}/results/`, { name: 'results', uuid }],
    [`/api/v4/scenarios/${uuid}/results/500102/`, { name: 'result', uuid, id: 500_102 }],
    [`/api/v4/scenarios/${uuid}/results/raw/`, { name: 'family', uuid, family: 'Raw' }],
    [`/api/v4/scenarios/${uuid}/results/basic/`, { name: 'family', uuid, family: 'Basic' }],
    [`/api/v4/scenarios/${uuid}/results/arrival/`, { name: 'family', uuid, family: 'Arrival' }],
    [`/api/v4/scenarios/${uuid}/results/damage/`, { name: 'family', uuid, family: 'Damage' }],
    [`/api/v4/scenarios/${uuid}/results/tiles/`, { name: 'family', uuid, family: 'Tiles' }],
    [
      '/api/v4/scenario-results/452366/damage-summary.csv',
      { name: 'attachment', id: 452_366, file: 'damage-summary.csv' },
    ],
    ['/api/v4/rastersources/', { name: 'raster-sources' }],
    [`/api/v4/rastersources/${uuid}/`, { name: 'raster-source', uuid }],
  ])('%s', (path, route) => {
    expect(matchRoute(path)).toEqual({ kind: 'route', route });
  });

  test.each(['/api/v4/scenarios', `/api/v4/scenarios/${uuid}/results/raw`, `/api/v4/rastersources/${uuid}`])(
    '%s is missed by its slash alone',
    (path) => {
      expect(matchRoute(path)).toEqual({ kind: 'slash-missing' });
    },
  );

  test.each([
    '/',
    '/api/v4/',
    '/api/v3/scenarios/',
    '/api/v4/Scenarios/',
    '/api/v4/scenarios/not-a-uuid/',
    `/api/v4/scenarios/${uuid}/results/RAW/`,
    `/api/v4/scenarios/${uuid}/results/raw//`,
    '/api/v4/scenario-results/452366/damage-summary.csv/',
  ])('%s is nothing', (path) => {
    expect(matchRoute(path)).toEqual({ kind: 'unknown' });
  });
});
