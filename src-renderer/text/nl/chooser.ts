import type { chooser as english } from '../en/chooser.ts';
import type { Words } from '../words.ts';

export const chooser: Words<typeof english> = {
  runTitle: 'Kies de map van een run, of de bestanden',
  lookTitle: 'Kies bestanden om te bekijken, of hun map',
  planTitle: 'Kies een uploadplan',
  dropped: 'Een browser vertelt niet waar losgelaten bestanden staan. Kies ze hier.',
  crumbs: 'Waar je bent',
  list: 'Mappen en bestanden',
  up: 'Een map omhoog',
  empty: 'Deze map is leeg.',
  noPlan: 'In deze map staat geen JSON-bestand.',
  more_one: 'Nog {{count}} item wordt niet getoond.',
  more_other: 'Nog {{count}} items worden niet getoond.',
  hint: 'Enter opent een map, spatie kiest bestanden, Backspace gaat omhoog.',
  planHint: 'Enter opent een map of het plan, Backspace gaat omhoog.',
  folder: 'map',
  chooseFolder: 'Kies map ‘{{name}}’',
  chooseFiles_one: 'Kies {{count}} bestand',
  chooseFiles_other: 'Kies {{count}} bestanden',
  openPlan: 'Open dit plan',
};
