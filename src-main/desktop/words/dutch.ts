import type { DesktopWords } from './desktop-words.ts';
import { figuresIn } from './figures.ts';

const figures = figuresIn('nl-NL');
const shown = figures.count;
const files = (count: number): string => (count === 1 ? '1 bestand' : `${shown(count)} bestanden`);
const span = (least: number, most: number): string =>
  least === most ? shown(least) : `${shown(least)}–${shown(most)}`;

export const dutch: DesktopWords = {
  menu: {
    file: 'Bestand',
    openPlan: 'Plan openen…',
    addFolder: 'Map toevoegen…',
    edit: 'Bewerken',
    undo: 'Ongedaan maken',
    redo: 'Opnieuw',
    cut: 'Knippen',
    copy: 'Kopiëren',
    paste: 'Plakken',
    selectAll: 'Alles selecteren',
    view: 'Beeld',
    palette: 'Zoeken of doen…',
    reload: 'Opnieuw laden',
    actualSize: 'Ware grootte',
    zoomIn: 'Inzoomen',
    zoomOut: 'Uitzoomen',
    fullScreen: 'Volledig scherm',
    go: 'Ga naar',
    queue: 'Wachtrij',
    scenarios: 'Scenario’s',
    rasters: 'Rasters',
    history: 'Geschiedenis',
    settings: 'Instellingen',
    window: 'Venster',
    minimise: 'Minimaliseren',
    close: 'Venster sluiten',
    help: 'Help',
    shortcuts: 'Sneltoetsen',
    notices: 'Licenties van derden',
    about: 'Over Sluice',
    quit: 'Sluice afsluiten',
  },
  tray: {
    show: 'Sluice tonen',
    pauseAll: 'Alles pauzeren, na de bestanden op de lijn',
    resumeAll: 'Alles hervatten',
    quit: 'Sluice afsluiten',
    idle: 'Niets onderweg',
    progress: (percent, left) => (left === null ? `${percent}%` : `${percent}%, ${left}`),
    lineLost: 'de lijn is weg; het gaat vanzelf verder',
    needsYou: (count) => (count === 1 ? '1 wacht op u' : `${shown(count)} wachten op u`),
  },
  left: {
    underAMinute: 'nog geen minuut',
    minutes: (least, most) => `nog zo'n ${span(least, most)} min`,
    hours: (least, most) => `nog zo'n ${span(least, most)} uur`,
  },
  news: {
    allIn: {
      title: 'Alles binnen',
      body: (safe, sent) =>
        sent === 0
          ? `${files(safe)} veilig.`
          : `${files(safe)} veilig, ${shown(sent)} verstuurd zonder bewijs.`,
    },
    needsYou: { one: 'Wacht op u', more: (count) => `${files(count)} wachten op u` },
    failed: { one: 'Mislukt', more: (count) => `${files(count)} mislukt` },
    stays: {
      title: 'Sluice gaat door',
      bodyByTray: 'Er zijn nog bestanden onderweg. Sluice staat naast de klok; daar sluit u het ook af.',
      body: 'Er zijn nog bestanden onderweg. Start Sluice opnieuw om ze te zien, of om het via het menu af te sluiten.',
    },
  },
  quit: {
    message: 'Er zijn bestanden onderweg. Sluice nu afsluiten?',
    kept: (count) =>
      `${files(count)}: wat de server heeft, blijft daar; bij de volgende start gaat het vandaar verder.`,
    again: (name, bytes) =>
      `${name} gaat in één stuk: ${figures.bytes(bytes)} die al verstuurd zijn, gaan opnieuw.`,
    againMore: (count, bytes) =>
      `${files(count)} gaan elk in één stuk: ${figures.bytes(bytes)} die al verstuurd zijn, gaan opnieuw.`,
    leave: 'Afsluiten en later verder',
    stay: 'Doorgaan',
  },
  choose: {
    runFolder: 'Kies de map met de resultaten',
    runFiles: 'Kies de bestanden met resultaten',
    plan: 'Kies een uploadplan',
    plans: 'Uploadplannen',
  },
  crashed: {
    message: 'Het venster is twee keer vastgelopen.',
    detail: 'De overdrachten gaan door. Open het venster opnieuw, of sluit Sluice af en start het opnieuw.',
    again: 'Venster opnieuw openen',
    quit: 'Sluice afsluiten',
  },
  cannotStart: { close: 'Sluiten', startEmpty: 'Opzij zetten en leeg beginnen' },
};
