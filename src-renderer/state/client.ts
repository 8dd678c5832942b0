import { createContext } from 'svelte';
import type { WindowClient } from '../../src-main/contract/window/window-client.ts';

/** What the page talks to the program by, given once at the root: `useClient()` anywhere below it. */
const [useClient, provideClient] = createContext<WindowClient>();
export { provideClient, useClient };
