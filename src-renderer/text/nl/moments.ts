import type { MomentKind } from '../../../src-main/contract/window/transfer-detail.ts';

/** What happened to a transfer, in Dutch; `body`: the file or a part of it. */
export const moments = {
  queued: () => 'Wacht op zijn beurt.',
  preparing: () => 'Het bestand wordt bekeken: welk het is, en of er nog in geschreven wordt.',
  uploading: () => 'Er gaat iets de lijn op.',
  finishing: () => 'Alles is bij de opslag; die krijgt opdracht de delen samen te voegen.',
  verifying: () => 'Wat de opslag heeft, wordt met het bestand vergeleken.',
  done: () => 'De opslag heeft het bestand.',
  following: () => 'De opslag heeft het bestand; Lizard wordt gevraagd of het dat heeft overgenomen.',
  available: () => 'Lizard heeft het bestand.',
  unconfirmed: () => 'De opslag heeft het bestand; Lizard heeft niet laten zien dat het is overgenomen.',
  waiting: () => 'Moet wachten.',
  paused: () => 'Gepauzeerd.',
  failed: () => 'Mislukt.',
  skipped: () => 'Overgeslagen: er wordt niets van verstuurd.',
  cancelled: () => 'Geannuleerd.',
  'body-accepted': (body) => `${body} is aangenomen.`,
  'body-refused': (body) => `${body} is niet aangenomen.`,
  'abort-unanswered': () => 'De opslag gaf geen antwoord op de opdracht de delen weg te halen.',
  'portal-unasked': () => 'Het portaal was niet te vragen.',
} as const satisfies Readonly<Record<MomentKind, (body: string) => string>>;
