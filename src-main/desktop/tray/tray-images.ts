import { join } from 'node:path';
import { nativeImage, type NativeImage } from 'electron';
import type { TrayIcon } from './tray-view.ts';

/** Pictures as they are asked for, each read once. */
export class TrayImages {
  readonly #folder: string;
  readonly #isTemplate: boolean;
  readonly #read = new Map<TrayIcon, NativeImage>();

  /** `folder`: absolute. On macOS the pictures are templates: the system draws them dark or light as the bar is. */
  constructor(folder: string, platform: NodeJS.Platform) {
    this.#folder = folder;
    this.#isTemplate = platform === 'darwin';
  }

  get(icon: TrayIcon): NativeImage {
    const known = this.#read.get(icon);
    if (known !== undefined) return known;
    // The picture for dense screens lies beside it as `@2x`, and is found by its name.
    const image = nativeImage.createFromPath(join(this.#folder, this.#fileOf(icon)));
    if (this.#isTemplate) image.setTemplateImage(true);
    this.#read.set(icon, image);
    return image;
  }

  #fileOf(icon: TrayIcon): string {
    return this.#isTemplate ? `${icon}-template.png` : `${icon}.png`;
  }
}
