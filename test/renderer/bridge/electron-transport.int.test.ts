import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import vm from 'node:vm';
import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { beforeAll, expect, test } from 'vitest';
import { answerWindow } from '../../../src-main/app/window/answer-window.ts';
import type { WindowHandlers } from '../../../src-main/app/window/window-handlers.ts';
import { type DesktopBridge, desktopClientId } from '../../../src-main/contract/window/desktop-bridge.ts';
import { answerInvokes } from '../../../src-main/desktop/answer-invokes.ts';
import { appOrigin } from '../../../src-main/desktop/app-origin.ts';
import { eventChannel } from '../../../src-main/desktop/channels.ts';
import { clientOver } from '../../../src-renderer/bridge/client-over.ts';
import { electronTransport } from '../../../src-renderer/bridge/electron-transport.ts';
import { caughtReports, windowTransportConformance } from '../../conformance/window-transport.ts';
import { ensureBuilt, root } from '../../support/built.ts';

type Listener = (event: unknown, payload: unknown) => void;

beforeAll(ensureBuilt);

/** Electron's two halves by what they promise: arguments and answers are structured clones, a throw is a rejection. */
function wires(frame: { readonly origin: string; readonly parent: null }) {
  const handlers = new Map<string, Parameters<IpcMain['handle']>[1]>();
  const listeners = new Set<Listener>();
  const exposed = new Map<string, unknown>();
  const electron = {
    contextBridge: { exposeInMainWorld: (name: string, value: unknown) => void exposed.set(name, value) },
    ipcRenderer: {
      invoke: async (channel: string, ...args: unknown[]): Promise<unknown> => {
        const event = { senderFrame: frame } as unknown as IpcMainInvokeEvent;
        const answer: unknown = await handlers.get(channel)?.(event, ...structuredClone(args));
        return structuredClone(answer);
      },
      on: (channel: string, listener: Listener) => channel === eventChannel && listeners.add(listener),
      off: (_channel: string, listener: Listener) => listeners.delete(listener),
    },
    webUtils: { getPathForFile: ({ name }: { readonly name: string }) => `/dropped/${name}` },
  };
  return {
    ...{ electron, exposed },
    ipc: {
      handle: (channel: string, handler: Parameters<IpcMain['handle']>[1]) =>
        void handlers.set(channel, handler),
    },
    send: (payload: unknown) => {
      for (const listener of [...listeners]) listener({}, structuredClone(payload));
    },
  };
}

/** The built preload, as a sandboxed page gets it: CommonJS whose only module is Electron. */
function preload({ electron, exposed }: ReturnType<typeof wires>): DesktopBridge<{ readonly name: string }> {
  const file = join(root, 'out', 'preload', 'preload.cjs');
  const run = vm.runInThisContext(`(function (require, module, exports) {${readFileSync(file, 'utf8')}\n})`, {
    filename: file,
  }) as (require: (name: string) => unknown, module: object, exports: object) => void;
  const own = createRequire(file);
  run((name) => (name === 'electron' ? electron : own(`refused: ${name}`)), { exports: {} }, {});
  return exposed.get('sluice') as DesktopBridge<{ readonly name: string }>;
}

function desktop(handlers: Partial<WindowHandlers>, origin = appOrigin) {
  const wired = wires({ origin, parent: null });
  answerInvokes(wired.ipc, (command, params) =>
    answerWindow({ command, params }, handlers as WindowHandlers, () => undefined),
  );
  return { bridge: preload(wired), send: wired.send };
}

windowTransportConformance('the built preload', (handlers) => {
  const { bridge, send } = desktop(handlers);
  return Promise.resolve({
    transport: electronTransport(bridge),
    broadcast: send,
    tell: (client, event) => client === desktopClientId && send(event),
  });
});

test('a page of another origin is refused', async () => {
  const { bridge } = desktop({ speed: () => ({ seconds: [] }) }, 'https://evil.example');
  expect(await clientOver(electronTransport(bridge)).call('speed', {})).toMatchObject({
    ...{ ok: false, failure: { code: 'unauthorised' } },
  });
});

test('a main process that is gone is a failure, not a throw', async () => {
  caughtReports();
  const transport = electronTransport({
    invoke: () => Promise.reject(new Error('gone')),
    subscribe: () => () => undefined,
  });
  expect(await clientOver(transport).call('speed', {})).toMatchObject({
    failure: { code: 'outcome-unknown' },
  });
});

test('dropped files have their paths', () => {
  expect(desktop({}).bridge.pathsOf([{ name: 'a.tif' }, { name: 'b.nc' }])).toEqual([
    ...['/dropped/a.tif', '/dropped/b.nc'],
  ]);
});
