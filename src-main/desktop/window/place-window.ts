import type { Rectangle } from 'electron';

/** Where the window was, and whether it filled the screen; `x`, `y` absent = in the middle. Device-independent pixels. */
export interface WindowPlace {
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
  readonly maximised: boolean;
}

export const smallestWindow = { width: 480, height: 360 } as const;
export const firstPlace: WindowPlace = { width: 1120, height: 760, maximised: false };

/** So much of the window must be on a display to be taken hold of. */
const grip = { width: 120, height: 40 } as const;

/**
 * Where the window goes now that `workAreas` are the displays there are: where it was, unless the display it was on is gone;
 * never larger than the largest one.
 */
export function placeWindow(kept: WindowPlace, workAreas: readonly Rectangle[]): WindowPlace {
  const { maximised } = kept;
  const most = (side: 'width' | 'height'): number => Math.max(...workAreas.map((each) => each[side]));
  const bounded = (side: 'width' | 'height'): number =>
    workAreas.length === 0 ? kept[side] : Math.max(smallestWindow[side], Math.min(kept[side], most(side)));
  const size = { width: bounded('width'), height: bounded('height'), maximised };
  const { x, y } = kept;
  if (x === undefined || y === undefined) return size;
  return workAreas.some((area) => holdsGrip(area, { x, y, ...size })) ? { x, y, ...size } : size;
}

/** Whether enough of the upper edge, by which a window is moved, lies on the display. */
function holdsGrip(area: Rectangle, window: Rectangle): boolean {
  const left = Math.max(area.x, window.x);
  const right = Math.min(area.x + area.width, window.x + window.width);
  const below = area.y + area.height - window.y;
  return right - left >= grip.width && window.y >= area.y && below >= grip.height;
}
