import type { firstRun as english } from '../en/first-run.ts';
import type { Words } from '../words.ts';

export const firstRun: Words<typeof english> = {
  title: 'Wat wil je versturen?',
  sentence:
    'Sluice brengt resultaatbestanden heel en gecontroleerd naar hun plek, en volgt ze tot Lizard ze heeft.',
  portal: {
    title: 'Portaal verbinden',
    means: 'Stuur de resultaten van een simulatie naar hun scenario in Lizard.',
    do: 'Portaal verbinden…',
  },
  scenario: {
    title: 'Resultaten naar een scenario sturen',
    means: 'Verbonden: {{portals}}. Kies een scenario en daarna de map van een run.',
    do: 'Kies een scenario',
  },
  plan: {
    title: 'Uploadplan openen',
    means:
      'Een JSON-bestand dat zegt welk bestand naar welke presigned URL gaat. Je ziet het eerst; er gaat niets weg voor Start.',
    do: 'Plan openen…',
  },
  demo: {
    title: 'Demo proberen',
    means:
      'Een kleine voorbeeldrun, verstuurd naar een portaal in dit programma. Zonder netwerk en zonder sleutel.',
    do: 'Demo proberen',
    starting: 'Demo wordt gestart…',
  },
  drop: {
    title: 'Of laat een map of plan ergens in dit venster los',
    chooseTitle: 'Of kies een map op deze computer',
    noPaths: 'Een browser vertelt niet waar een losgelaten bestand staat, dus wijs je de map zelf aan.',
    paths: 'Sluice bekijkt de bestanden en laat zien wat waarheen gaat voordat er iets weggaat.',
    do: 'Map kiezen…',
  },
};
