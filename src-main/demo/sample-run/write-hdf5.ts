import type { File as Hdf5File } from 'h5wasm/node';

/** The root attributes and datasets of one HDF5 file. */
export interface Hdf5Content {
  /** A number becomes an int32, a string a variable-length one, bytes a fixed-length string (as gridadmin's EPSG code). */
  readonly attributes: Readonly<Record<string, string | number | Uint8Array>>;
  readonly datasets: readonly Hdf5Dataset[];
}

export interface Hdf5Dataset {
  readonly name: string;
  readonly shape: readonly number[];
  readonly data: Float32Array | Float64Array | Int32Array;
  readonly attributes?: Readonly<Record<string, string>>;
}

/**
 * Writes an HDF5 file (NetCDF4's container too) with the HDF5 library itself, loaded on first use: it is megabytes of
 * WebAssembly. HDF5 keeps the time of writing in object headers, so two files with equal content are not equal bytes.
 */
export async function writeHdf5(path: string, content: Hdf5Content): Promise<void> {
  const { File, ready } = await import('h5wasm/node');
  (await ready).activate_throwing_error_handler();
  const file = new File(path, 'w');
  try {
    for (const [name, value] of Object.entries(content.attributes)) addAttribute(file, name, value);
    for (const each of content.datasets) addDataset(file, each);
  } finally {
    file.close();
  }
}

function addAttribute(file: Hdf5File, name: string, value: string | number | Uint8Array): void {
  if (typeof value === 'number') file.create_attribute(name, value, null, '<i4');
  else if (typeof value === 'string') file.create_attribute(name, value);
  else file.create_attribute(name, Buffer.from(value).toString('latin1'), null, `S${value.length}`);
}

function addDataset(file: Hdf5File, dataset: Hdf5Dataset): void {
  const made = file.create_dataset({ name: dataset.name, data: dataset.data, shape: [...dataset.shape] });
  for (const [name, value] of Object.entries(dataset.attributes ?? {})) made.create_attribute(name, value);
}
