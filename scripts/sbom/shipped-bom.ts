import type { BundledPackage } from '../build/notices/bundled-package.ts';
import type { Bom, Component, Dependency } from './cyclone-dx.ts';

type Shipped = Omit<BundledPackage, 'text'>;

/**
 * The bill of materials of the whole checkout, brought down to what ships: npm's own counts everything as needed for
 * development alone, since bundles need no installed package. Nothing in it changes from one run to the next.
 */
export function shippedBom(whole: Bom, shipped: readonly Shipped[]): object {
  const byRef = new Map(shipped.map((each) => [`${each.name}@${each.version}`, each]));
  const components = whole.components.filter((each) => byRef.has(each['bom-ref']));
  const found = new Set(components.map((each) => each['bom-ref']));
  const absent = [...byRef.keys()].filter((ref) => !found.has(ref));
  if (absent.length > 0)
    throw new Error(`npm's bill of materials lacks what is bundled: ${absent.join(', ')}.`);
  const { component } = whole.metadata;
  return {
    ...whole,
    // Another each time; what is undefined is not written.
    serialNumber: undefined,
    metadata: { lifecycles: [{ phase: 'build' }], component: asProgram(component) },
    components: components.map((each) => asShipped(each, byRef.get(each['bom-ref']))),
    dependencies: edges(whole.dependencies, found, component['bom-ref']),
  };
}

/** npm names it after the folder it stands in, and calls it a library. */
function asProgram(component: Component): object {
  const [name] = component['bom-ref'].split(/@(?=[^@]*$)/);
  return { ...asNeeded(component), name, type: 'application' };
}

function asShipped(component: Component, shipped: Shipped | undefined): object {
  return { ...asNeeded(component), licenses: [{ expression: shipped?.identifier }] };
}

/** What npm says of it but for its place among the tools. */
function asNeeded(component: Component): object {
  return { ...component, scope: 'required', properties: undefined };
}

/** Who needs whom among what ships; what nobody else there needs is needed by the program itself. */
function edges(all: readonly Dependency[], found: ReadonlySet<string>, program: string): Dependency[] {
  const within = all
    .filter(({ ref }) => found.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((other) => found.has(other)) }));
  const needed = new Set(within.flatMap(({ dependsOn }) => dependsOn));
  return [{ ref: program, dependsOn: [...found].filter((ref) => !needed.has(ref)) }, ...within];
}
