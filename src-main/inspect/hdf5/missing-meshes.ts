import type { File as Hdf5File } from 'h5wasm/node';
import { attributeValue } from './attribute-value.ts';
import type { Hdf5Library } from './hdf5-library.ts';
import type { Variable } from './list-variables.ts';

/**
 * Names of the meshes that variables lie on by the UGRID conventions (their attribute `mesh`) and that neither their group
 * nor one around it holds: nothing then tells where their values lie. Tools that copy some variables leave meshes out.
 */
export function missingMeshes(
  library: Hdf5Library,
  file: Hdf5File,
  variables: readonly Variable[],
): readonly string[] {
  const names = new Set(variables.map(({ name }) => name));
  const missing = variables.flatMap((each) => {
    const mesh = meshOf(library, file, each);
    return mesh === null || isWithinReach(mesh, each.name, names) ? [] : [mesh];
  });
  return [...new Set(missing)];
}

function meshOf(library: Hdf5Library, file: Hdf5File, { path, attributes }: Variable): string | null {
  if (!attributes.includes('mesh')) return null;
  const mesh = attributeValue(library, file, path, 'mesh');
  return typeof mesh === 'string' && mesh !== '' ? mesh : null;
}

/** A name is looked for in a variable's group, then in those around it. */
function isWithinReach(mesh: string, variable: string, names: ReadonlySet<string>): boolean {
  const groups = variable.split('/').slice(0, -1);
  return [...groups, null].some((_, at) =>
    names.has([...groups.slice(0, groups.length - at), mesh].join('/')),
  );
}
