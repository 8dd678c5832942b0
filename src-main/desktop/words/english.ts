import type { DesktopWords } from './desktop-words.ts';
import { figuresIn } from './figures.ts';

const figures = figuresIn('en-GB');
const shown = figures.count;
const files = (count: number): string => (count === 1 ? '1 file' : `${shown(count)} files`);
const span = (least: number, most: number): string =>
  least === most ? shown(least) : `${shown(least)}–${shown(most)}`;

export const english: DesktopWords = {
  menu: {
    file: 'File',
    openPlan: 'Open plan…',
    addFolder: 'Add folder…',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    view: 'View',
    palette: 'Search or do…',
    reload: 'Reload',
    actualSize: 'Actual size',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fullScreen: 'Full screen',
    go: 'Go',
    queue: 'Queue',
    scenarios: 'Scenarios',
    rasters: 'Rasters',
    history: 'History',
    settings: 'Settings',
    window: 'Window',
    minimise: 'Minimise',
    close: 'Close window',
    help: 'Help',
    shortcuts: 'Keyboard shortcuts',
    notices: 'Third-party notices',
    about: 'About Sluice',
    quit: 'Quit Sluice',
  },
  tray: {
    show: 'Show Sluice',
    pauseAll: 'Pause all, after the files on the line',
    resumeAll: 'Resume all',
    quit: 'Quit Sluice',
    idle: 'Nothing on its way',
    progress: (percent, left) => (left === null ? `${percent} %` : `${percent} %, ${left}`),
    lineLost: 'the line is gone; goes on by itself',
    needsYou: (count) => (count === 1 ? '1 needs you' : `${shown(count)} need you`),
  },
  left: {
    underAMinute: 'less than a minute',
    minutes: (least, most) => `about ${span(least, most)} min`,
    hours: (least, most) => `about ${span(least, most)} h`,
  },
  news: {
    allIn: {
      title: 'All in',
      body: (safe, sent) =>
        sent === 0 ? `${files(safe)} safe.` : `${files(safe)} safe, ${shown(sent)} sent without proof.`,
    },
    needsYou: { one: 'Needs you', more: (count) => `${files(count)} need you` },
    failed: { one: 'Failed', more: (count) => `${files(count)} failed` },
    stays: {
      title: 'Sluice goes on',
      bodyByTray: 'Files are still on their way. You find Sluice beside the clock; quit it there.',
      body: 'Files are still on their way. Start Sluice again to see them, or to quit it from its menu.',
    },
  },
  quit: {
    message: 'Files are on their way. Quit Sluice now?',
    kept: (count) =>
      `${files(count)}: what the server has stays there, and goes on from there at the next start.`,
    again: (name, bytes) => `${name} goes in one piece: ${figures.bytes(bytes)} already sent go again.`,
    againMore: (count, bytes) =>
      `${files(count)} go in one piece each: ${figures.bytes(bytes)} already sent go again.`,
    leave: 'Quit and go on later',
    stay: 'Keep going',
  },
  choose: {
    runFolder: 'Choose the folder with the results',
    runFiles: 'Choose the files with results',
    plan: 'Choose an upload plan',
    plans: 'Upload plans',
  },
  crashed: {
    message: 'The window stopped working twice.',
    detail: 'Transfers go on. Open the window again, or quit Sluice and start it anew.',
    again: 'Open the window again',
    quit: 'Quit Sluice',
  },
  cannotStart: { close: 'Close', startEmpty: 'Put it aside and start empty' },
};
