import type { File as Hdf5File } from 'h5wasm/node';
import type { Hdf5Library } from './hdf5-library.ts';
import { isBareDimension } from './is-bare-dimension.ts';

/** Names beyond these are left out: files that matter have some dozens. */
const maxNames = 1000;
const maxGroups = 1000;
const maxMembers = 5000;
/** NetCDF allows 256 bytes. */
const longestName = 1024;
/** Each level makes every look below it dearer. */
const maxDepth = 32;
/** NetCDF's name for a variable that shares a dimension's name and is not its coordinate. */
const notCoordinate = '_nc4_non_coord_';

interface Group {
  readonly path: string;
  /** The group itself and those it lies in, by their place in the file: a link back to one would never end. */
  readonly line: ReadonlySet<string>;
}

/** A dataset: its name for people, with the groups it lies in, what the library knows it by, and names of its attributes. */
export interface Variable {
  readonly name: string;
  readonly path: string;
  readonly attributes: readonly string[];
}

export interface Listed {
  readonly variables: readonly Variable[];
  /** Names of links to objects of other files. */
  readonly links: readonly string[];
}

/**
 * The datasets, those of the root first, those in groups with their path; the first 1,000, and none more than 32
 * groups deep. Soft and external links are not followed, nor is a group that lies in itself; NetCDF's dimensions without
 * values are no variables.
 */
export function listVariables(library: Hdf5Library, file: Hdf5File): Listed {
  const variables: Variable[] = [];
  const links: string[] = [];
  const groups: Group[] = [{ path: '', line: new Set([placeOf(library, file, '/')]) }];
  for (let at = 0; at < groups.length && variables.length < maxNames; at += 1) {
    const group = groups[at] as Group;
    const members = membersOf(library, file, group.path);
    for (const { name, path } of members.filter(({ kind }) => kind === 'dataset').slice(0, maxNames))
      variables.push(...variableAt(library, file, `${group.path}${name.replace(notCoordinate, '')}`, path));
    links.push(...members.filter(({ kind }) => kind === 'link').map(({ path }) => path));
    for (const { path } of members.filter(({ kind }) => kind === 'group').slice(0, maxGroups - groups.length))
      groups.push(...inside(library, file, path, group));
  }
  return { variables: variables.slice(0, maxNames), links: links.slice(0, maxNames) };
}

/** None where it is only the length of a dimension. */
function variableAt(library: Hdf5Library, file: Hdf5File, name: string, path: string): readonly Variable[] {
  const attributes = library.Module.get_attribute_names(file.file_id, path);
  return isBareDimension(library, file, { path, attributes }) ? [] : [{ name, path, attributes }];
}

interface Member {
  readonly name: string;
  readonly path: string;
  readonly kind: 'dataset' | 'group' | 'link' | 'other';
}

/** What lies in a group; of very many only the first. */
function membersOf(library: Hdf5Library, file: Hdf5File, group: string): readonly Member[] {
  const names = library.Module.get_names(file.file_id, `/${group}`, false).slice(0, maxMembers);
  const short = names.filter(({ length }) => length <= longestName);
  return short.map((name) => ({
    name,
    path: `${group}${name}`,
    kind: kindOf(library, file, `${group}${name}`),
  }));
}

function kindOf({ Module }: Hdf5Library, file: Hdf5File, path: string): Member['kind'] {
  // What a soft link leads to counts as its own type; only this tells it. The library answers null, whatever it declares.
  const target = Module.get_symbolic_link(file.file_id, path) as string | null;
  if (target !== null) return 'other';
  const type = Module.get_type(file.file_id, path);
  if (type === Module.H5G_DATASET) return 'dataset';
  // One to another file, which is not opened: of every other link the type is that of what it leads to.
  if (type === Module.H5G_UDLINK) return 'link';
  return type === Module.H5G_GROUP ? 'group' : 'other';
}

function inside(library: Hdf5Library, file: Hdf5File, path: string, { line }: Group): readonly Group[] {
  const place = placeOf(library, file, `/${path}`);
  return line.has(place) || line.size > maxDepth
    ? []
    : [{ path: `${path}/`, line: new Set([...line, place]) }];
}

/** An object's place in the file: two links to one object have the same. */
const placeOf = ({ Module }: Hdf5Library, file: Hdf5File, path: string): string =>
  Buffer.from(Module.create_object_reference(file.file_id, path)).toString('hex');
