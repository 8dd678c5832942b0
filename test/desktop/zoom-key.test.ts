import { describe, expect, test } from 'vitest';
import { followZoomKeys } from '../../src-main/desktop/window/follow-zoom-keys.ts';
import { zoomKey } from '../../src-main/desktop/window/zoom-key.ts';
import { StandinContents } from '../support/electron-standin-window.ts';

const pressed = { type: 'keyDown', control: true, meta: false, alt: false };

describe('with Ctrl held the zoom is moved', () => {
  test.each([
    ['=', 'Equal', 'in', 'the key of + without Shift'],
    ['+', 'Equal', 'in', 'the same with Shift'],
    ['+', 'BracketRight', 'in', 'a German or Dutch +'],
    ['+', 'Minus', 'in', 'a Swedish +'],
    ['+', 'NumpadAdd', 'in', 'the numeric pad'],
    ['-', 'Minus', 'out', '-'],
    ['_', 'Minus', 'out', 'the same with Shift'],
    ['-', 'Digit6', 'out', 'a French -'],
    ['-', 'Slash', 'out', 'a German -'],
    ['-', 'NumpadSubtract', 'out', 'the numeric pad'],
    ['0', 'Digit0', 'reset', '0'],
    ['à', 'Digit0', 'reset', 'a French 0, without Shift'],
    ['0', 'Numpad0', 'reset', 'the numeric pad'],
  ] as const)('by %s (%s): %s, %s', (...[key, code, zoom]) => {
    expect(zoomKey({ ...pressed, key, code }, 'linux')).toBe(zoom);
  });

  test.each([
    ['without Ctrl', { ...pressed, control: false, key: '+', code: 'Equal' }, 'linux'],
    ['with AltGr', { ...pressed, alt: true, key: '+', code: 'Equal' }, 'win32'],
    ['when it is let go', { ...pressed, type: 'keyUp', key: '+', code: 'Equal' }, 'linux'],
    ['with another key', { ...pressed, key: '1', code: 'Digit1' }, 'linux'],
    ['with Ctrl on a Mac', { ...pressed, key: '+', code: 'Equal' }, 'darwin'],
  ] as const)('not %s', (_when, input, platform) => {
    expect(zoomKey(input, platform)).toBeNull();
  });

  test('with the command key on a Mac', () => {
    expect(zoomKey({ ...pressed, control: false, meta: true, key: '=', code: 'Equal' }, 'darwin')).toBe('in');
  });
});

test('a key zooms once: neither the menu nor the page hears of it, and other keys are theirs', () => {
  const page = new StandinContents();
  followZoomKeys(page as never, 'linux');
  const press = (key: string, code: string): boolean => {
    const event = new Event('before-input-event', { cancelable: true });
    page.emit('before-input-event', event, { ...pressed, key, code });
    return event.defaultPrevented;
  };
  expect([press('=', 'Equal'), press('+', 'NumpadAdd'), page.zoomLevel]).toEqual([true, true, 1]);
  expect([press('-', 'Minus'), page.zoomLevel]).toEqual([true, 0.5]);
  expect([press('0', 'Digit0'), page.zoomLevel]).toEqual([true, 0]);
  expect(press('k', 'KeyK')).toBe(false);
});
