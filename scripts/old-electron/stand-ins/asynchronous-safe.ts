// The asynchronous half of safeStorage, which Electron 33 does not have, over its synchronous one: the same encryption.
import { app, safeStorage } from 'electron';

interface SynchronousSafe {
  isEncryptionAvailable(): boolean;
  encryptString(text: string): Buffer;
  decryptString(sealed: Buffer): string;
}

/** What is thrown rejects. */
const promised = <T>(ask: () => T): Promise<T> => new Promise((resolve) => resolve(ask()));
const safe: SynchronousSafe = safeStorage;
void app.whenReady().then(() =>
  Object.assign(safeStorage, {
    isAsyncEncryptionAvailable: () => promised(() => safe.isEncryptionAvailable()),
    encryptStringAsync: (text: string) => promised(() => safe.encryptString(text)),
    decryptStringAsync: (sealed: Buffer) =>
      promised(() => ({ result: safe.decryptString(sealed), shouldReEncrypt: false })),
  }),
);
