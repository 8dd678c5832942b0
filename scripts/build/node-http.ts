import http from 'node:http';
import type { Plugin } from 'vite';

/** What is asked for only when it is used; to read it loads what it comes from. */
const isPlain = (name: string): boolean => 'value' in (Object.getOwnPropertyDescriptor(http, name) ?? {});
const names = Object.keys(http).filter(isPlain);
const id = '\0node-http';

const module = `const http = process.getBuiltinModule('node:http');
export default http;
export const { ${names.join(', ')} } = http;`;

/**
 * Takes `node:http` as an object, not as a module. A module reads all it exports when it is loaded, and the WebSocket among
 * that is the whole of undici: it took longer to load than all of Sluice, for nothing that is used here. What a bundle asks
 * for and this does not have ends its build.
 */
export const nodeHttp: Plugin = {
  name: 'node-http',
  enforce: 'pre',
  resolveId: { filter: { id: /^(node:)?http$/ }, handler: () => id },
  load: { filter: { id: /^\0node-http$/ }, handler: () => module },
};
/** Its names, which a bundler that leaves Node's modules outside must not leave there. */
export const isNodeHttp = (name: string): boolean => name === 'http' || name === 'node:http';
