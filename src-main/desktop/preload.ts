import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import { eventChannel, invokeChannel } from './channels.ts';

// The page gets these two functions and nothing of Electron's own: no event object, no channel name.
contextBridge.exposeInMainWorld('sluice', {
  invoke: (name: string, params: unknown): Promise<unknown> =>
    ipcRenderer.invoke(invokeChannel, name, params),
  subscribe: (listener: (event: unknown) => void): (() => void) => {
    const forward = (_event: IpcRendererEvent, payload: unknown): void => listener(payload);
    ipcRenderer.on(eventChannel, forward);
    return () => void ipcRenderer.off(eventChannel, forward);
  },
});
