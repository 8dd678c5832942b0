import { EventEmitter } from 'node:events';

/**
 * What the system shows for an object of Electron's (a notification, an icon in the tray). As in Electron the system does not
 * hold the object: once nobody else does and it was collected, what a person does there reaches nobody.
 */
export class StandinShown extends EventEmitter {
  readonly #object: WeakRef<EventEmitter>;

  constructor(object: EventEmitter) {
    super();
    this.#object = new WeakRef(object);
  }

  /** Whether the object still is; Electron takes an icon away with its object. */
  get isHeld(): boolean {
    return this.#object.deref() !== undefined;
  }

  override emit(name: string, ...args: unknown[]): boolean {
    return this.#object.deref()?.emit(name, ...args) ?? false;
  }
}
