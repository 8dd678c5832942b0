import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron';
import type { DesktopBridge } from '../contract/window/desktop-bridge.ts';
import { eventChannel, invokeChannel } from './channels.ts';

// The page gets these functions and nothing of Electron's own: no event object, no channel name. A path comes out only for
// a `File` a person dropped: no text the page has can be turned into one.
const bridge: DesktopBridge<File> = {
  invoke: (command, params) => ipcRenderer.invoke(invokeChannel, command, params),
  subscribe: (listener) => {
    const forward = (_event: IpcRendererEvent, payload: unknown): void => listener(payload);
    ipcRenderer.on(eventChannel, forward);
    return () => void ipcRenderer.off(eventChannel, forward);
  },
  pathsOf: (files) => files.map((file) => webUtils.getPathForFile(file)),
};
contextBridge.exposeInMainWorld('sluice', bridge);
