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
  #shown: Shown | null = null;
  /** What the console complained of since the scene was opened. */
  complaints: readonly string[] = [];

  static async in(page: Page, built: BuiltPage): Promise<SceneStage> {
    await stopTime(page);
    return new SceneStage(page, built);
  }

  private constructor(page: Page, built: BuiltPage) {
    this.page = page;
    this.#built = built;
  }

  async show(scene: WindowScene, size: ViewportSize, look: SceneLook): Promise<void> {
    const shown = this.#shown;
    this.#shown = null;
    if (shown?.scene === scene && shown.size === size) await this.#become(look);
    else await this.#open(scene, size, look);
    this.#shown = { scene, size, look };
  }

  async #open(scene: WindowScene, size: ViewportSize, look: SceneLook): Promise<void> {
    await this.page.setViewportSize(size);
    this.complaints = await openScene(this.#built, this.page, scene, look);
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
