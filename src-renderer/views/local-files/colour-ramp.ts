/** Red, green, blue, 0 to 255. */
export type Colour = readonly [number, number, number];

/** Colours of the levels 1 to 255, straight between equal steps. Pure. */
export function colourRamp(steps: readonly Colour[]): readonly Colour[] {
  return Array.from({ length: 255 }, (_, level) => {
    const place = (level / 254) * (steps.length - 1);
    const [low, high] = [steps[Math.floor(place)], steps[Math.ceil(place)]];
    const part = place - Math.floor(place);
    const mix = (channel: 0 | 1 | 2): number => {
      const from = low?.[channel] ?? 0;
      return Math.round(from + part * ((high?.[channel] ?? from) - from));
    };
    return [mix(0), mix(1), mix(2)];
  });
}
