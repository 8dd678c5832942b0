import type { Hdf5Content, Hdf5Dataset } from './write-hdf5.ts';
import type { SampleIdentity } from './sample-identity.ts';

const nodes = 100;
const steps = 13;
const stepSeconds = 300;
const coreVersion = '3.6.10';
const timeUnits = 'seconds since 2026-01-05 06:00:00';

/** gridadmin.h5: the computational grid. Its EPSG code is bytes, as in files of the real core; it knows no simulation. */
export function gridAdministration(of: SampleIdentity): Hdf5Content {
  return {
    attributes: {
      model_slug: of.modelSlug,
      model_name: of.modelName,
      revision_hash: 'f3a1c07be5d24960',
      revision_nr: of.revisionNumber,
      epsg_code: Buffer.from('28992', 'latin1'),
      threedicore_version: coreVersion,
      threedi_version: '2.4.1',
    },
    datasets: [
      { name: 'node_id', shape: [nodes], data: Int32Array.from({ length: nodes }, (_, at) => at + 1) },
    ],
  };
}

/** results_3di.nc: water levels per node every five minutes. */
export function rawResults(of: SampleIdentity): Hdf5Content {
  return { attributes: simulationAttributes(of), datasets: [timeAxis('time'), series('Mesh2D_s1', 'time')] };
}

/** aggregate_results_3di.nc: the same simulation, maxima per interval. */
export function aggregatedResults(of: SampleIdentity): Hdf5Content {
  return {
    attributes: simulationAttributes(of),
    datasets: [timeAxis('time_s1_max'), series('Mesh2D_s1_max', 'time_s1_max')],
  };
}

function simulationAttributes(of: SampleIdentity): Hdf5Content['attributes'] {
  return {
    threedicore_version: coreVersion,
    model_slug: of.modelSlug,
    simulation_id: of.simulationId,
    revision_id: of.revisionId,
    model_id: of.modelId,
  };
}

function timeAxis(name: string): Hdf5Dataset {
  const data = Float64Array.from({ length: steps }, (_, step) => step * stepSeconds);
  return { name, shape: [steps], data, attributes: { units: timeUnits, standard_name: 'time' } };
}

function series(name: string, coordinates: string): Hdf5Dataset {
  const level = (at: number): number => -1.5 + Math.floor(at / nodes) * 0.05 + (at % nodes) * 0.001;
  const data = Float32Array.from({ length: steps * nodes }, (_, at) => level(at));
  return { name, shape: [steps, nodes], data, attributes: { units: 'm', coordinates } };
}
