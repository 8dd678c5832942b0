import type { portals as english } from '../en/portals.ts';
import type { Words } from '../words.ts';

export const portals: Words<typeof english> = {
  connect: 'Portaal verbinden',
  newKey: 'Vul de sleutel van {{portal}} in',
  whyKey: 'De bestanden voor dit portaal wachten op deze sleutel en gaan verder zodra hij werkt.',
  address: 'Adres van het portaal',
  addressHint: 'Zoals je het in de browser opent, bijvoorbeeld https://demo.lizard.net',
  addressMissing: 'Het adres ontbreekt.',
  key: 'Persoonlijke API-sleutel',
  keyHint: 'Die maak je op het portaal, bij je eigen account. Sluice laat hem nooit meer zien.',
  keyMissing: 'De sleutel ontbreekt.',
  keep: 'Bewaar de sleutel op deze computer',
  keepHint: 'Hij gaat in de kluis van je systeem.',
  keysInMemory: 'Sluice onthoudt sleutels alleen tot het sluit.',
  memoryHint: 'Sluice onthoudt hem tot het sluit.',
  check: 'Controleren en verbinden',
  checking: 'Navraag bij het portaal…',
  connected: '{{portal}} is verbonden.',
  another: 'Nog een portaal verbinden…',
  forget: '{{portal}} vergeten',
  forgetWhat: 'Dit portaal vergeten…',
  forgetTitle: '{{portal}} vergeten?',
  forgetMeans:
    'Sluice vergeet het portaal en zijn sleutel. Wat nog onderweg is, wacht tot je het opnieuw verbindt. Op het portaal verandert niets.',
  forgetDo: 'Vergeten',
  forgotten: '{{portal}} is vergeten.',
  giveKey: 'Sleutel invullen…',
  keyPlace: {
    kept: 'sleutel in de kluis van je systeem',
    memory: 'sleutel tot Sluice sluit',
    missing: 'sleutel ontbreekt',
  },
  demo: 'demo',
};
