import type { Page, ViewportSize } from '@playwright/test';
import type { BuiltPage } from './built-page.ts';
import { openScene, type SceneLook, stopTime, twoFrames } from './open-scene.ts';
import type { WindowScene } from './window-scenes.ts';

interface Shown {
  readonly scene: WindowScene;
  readonly size: ViewportSize;
  readonly look: SceneLook;
}

/** A page in which a scene stands until another one, or another size of the window, is asked for: looks change in place. */
export class SceneStage {
  readonly page: Page;
  readonly #built: BuiltPage;
  readonly #complaints: readonly string[];
  #shown: Shown | null = null;
  /** How many complaints there were before the scene that stands. */
  #before = 0;

  static async in(page: Page, built: BuiltPage): Promise<SceneStage> {
    const complaints = await built.serve(page);
    await stopTime(page);
    return new SceneStage(page, built, complaints);
  }

  private constructor(page: Page, built: BuiltPage, complaints: readonly string[]) {
    this.page = page;
    this.#built = built;
    this.#complaints = complaints;
  }

  /** What the console complained of since the scene was opened. */
  get complaints(): readonly string[] {
    return this.#complaints.slice(this.#before);
  }

  async show(scene: WindowScene, size: ViewportSize, look: SceneLook): Promise<void> {
    const shown = this.#shown;
    this.#shown = null;
    if (shown?.scene === scene && shown.size === size) await this.#become(look);
    else await this.#open(scene, size, look);
    this.#shown = { scene, size, look };
  }

  async #open(scene: WindowScene, size: ViewportSize, look: SceneLook): Promise<void> {
    this.#before = this.#complaints.length;
    await this.page.setViewportSize(size);
    await openScene(this.#built, this.page, scene, look);
  }

  /** As where the settings are changed in another window. */
  async #become({ lang, theme }: SceneLook): Promise<void> {
    await this.page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await this.page.evaluate(
      ([language, chosen]) => window.fake.call('changeSettings', { language, theme: chosen }),
      [lang, theme] as const,
    );
    await twoFrames(this.page);
  }
}
