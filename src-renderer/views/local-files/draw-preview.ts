import type { RasterPreview } from '../../../src-main/contract/window/local-files.ts';
import { type Colour, colourRamp } from './colour-ramp.ts';

/** The steps of the colour map, as tokens.css names them. */
const steps = ['--ramp-0', '--ramp-1', '--ramp-2', '--ramp-3', '--ramp-4', '--ramp-5', '--ramp-6'] as const;

/** Draws a preview pixel by pixel, in the colours of the tokens; what has no data stays clear. */
export function drawPreview(canvas: HTMLCanvasElement, { width, height, levels }: RasterPreview): void {
  const context = canvas.getContext('2d');
  if (context === null || width === 0 || height === 0) return;
  const style = getComputedStyle(canvas);
  const ramp = colourRamp(steps.map((name) => hexColour(style.getPropertyValue(name))));
  const image = context.createImageData(width, height);
  image.data.set(previewPixels(levels, ramp, width * height));
  context.putImageData(image, 0, 0);
}

/** RGBA of each level, 0 clear. Pure. `levels`: base64; what is missing of it has no data. */
export function previewPixels(levels: string, ramp: readonly Colour[], count: number): Uint8ClampedArray {
  const bytes = atob(levels);
  const pixels = new Uint8ClampedArray(4 * count);
  for (let at = 0; at < Math.min(count, bytes.length); at += 1) {
    const colour = ramp[bytes.charCodeAt(at) - 1];
    if (colour !== undefined) pixels.set([...colour, 255], 4 * at);
  }
  return pixels;
}

/** "#440154". */
function hexColour(text: string): Colour {
  const value = Number.parseInt(text.trim().replace('#', ''), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
