import type { DesktopWords } from './desktop-words.ts';

const files = (count: number): string => (count === 1 ? '1 bestand' : `${count} bestanden`);
const span = (least: string, most: string): string => (least === most ? least : `${least}–${most}`);

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
    scenarios: "Scenario's",
    rasters: 'Rasters',
    history: 'Geschiedenis',
    settings: 'Instellingen',
    window: 'Venster',
    minimise: 'Minimaliseren',
    close: 'Venster sluiten',
    help: 'Help',
    shortcuts: 'Sneltoetsen',
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
    needsYou: (count) => (count === 1 ? '1 wacht op u' : `${count} wachten op u`),
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
        sent === 0 ? `${files(safe)} veilig.` : `${files(safe)} veilig, ${sent} verstuurd zonder bewijs.`,
    },
    needsYou: { one: 'Wacht op u', more: (count) => `${files(count)} wachten op u` },
    failed: { one: 'Mislukt', more: (count) => `${files(count)} mislukt` },
    stays: {
      title: 'Sluice gaat door',
      body: 'Er zijn nog bestanden onderweg. Sluice staat naast de klok; daar sluit u het ook af.',
    },
  },
  quit: {
    message: 'Er zijn bestanden onderweg. Sluice nu afsluiten?',
    kept: (count) =>
      `${files(count)}: wat de server heeft, blijft daar; bij de volgende start gaat het vandaar verder.`,
    again: (name, bytes) => `${name} gaat in één stuk: ${bytes} die al verstuurd zijn, gaan opnieuw.`,
    againMore: (count, bytes) =>
      `${files(count)} gaan elk in één stuk: ${bytes} die al verstuurd zijn, gaan opnieuw.`,
    leave: 'Afsluiten en later verder',
    stay: 'Doorgaan',
  },
  choose: {
    runFolder: 'Kies de map met de resultaten',
    runFiles: 'Kies de bestanden met resultaten',
    plan: 'Kies een uploadplan',
    plans: 'Uploadplannen',
  },
  crashed:
    'Het venster is twee keer vastgelopen. De overdrachten gaan door; sluit Sluice af en start het opnieuw om ze weer te zien.',
  cannotStart: { close: 'Sluiten', startEmpty: 'Opzij zetten en leeg beginnen' },
};
