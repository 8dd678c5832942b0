import type { FailureCode } from '../../../src-main/contract/failure.ts';
import type { FindingCode } from '../../../src-main/contract/finding.ts';

/** What happened and what it means; what to do, null where nothing is to be done. */
export interface CodeWords {
  readonly message: string;
  readonly remedy: string | null;
}

/** Every failure and finding in Dutch, by its code: true of each case that carries the code, so without figures. */
export const failures = {
  'url-expired': {
    message: 'De upload-URL is verlopen voordat er verstuurd kon worden.',
    remedy:
      'Laat het plan opnieuw maken, met nieuwe URL’s, en open het hier: wat al is aangenomen, gaat niet nog eens.',
  },
  'url-refused': {
    message: 'De opslag weigert de upload-URL.',
    remedy:
      'Laat een nieuwe URL maken, met een sleutel die hier mag schrijven en op een computer met de juiste tijd.',
  },
  'not-s3': {
    message: 'Er antwoordde iets anders dan de opslag, zoals een inlogpagina of een proxy.',
    remedy: 'Meld je aan op het netwerk, of controleer de URL.',
  },
  'file-changed': {
    message: 'Het bestand is veranderd sinds het versturen begon; twee versies worden nooit gemengd.',
    remedy: 'Wacht tot het programma dat erin schrijft klaar is, en probeer het dan opnieuw.',
  },
  'file-missing': {
    message: 'Het bestand is er niet meer.',
    remedy: 'Zet het terug, of kies waar het nu staat.',
  },
  'file-unreadable': {
    message: 'Het bestand of de map is niet te lezen.',
    remedy: 'Zorg dat je het mag lezen, of kopieer het naar een andere plek.',
  },
  'file-too-large': {
    message: 'Het bestand is te groot voor de manier waarop het wordt verstuurd.',
    remedy: 'Laat een plan maken dat het in delen verstuurt; splits of comprimeer een resultaat voor Lizard.',
  },
  'part-too-small': {
    message: 'Een deel is kleiner dan de opslag toestaat.',
    remedy: 'Laat het plan maken met grotere delen.',
  },
  'checksum-mismatch': {
    message: 'Wat de opslag ontving, is niet wat er in het bestand staat.',
    remedy: 'Kijk wat er tussen zit (proxy, virusscanner, netwerkkaart), of probeer een ander netwerk.',
  },
  'size-mismatch': {
    message: 'De opslag heeft een ander aantal bytes dan het bestand.',
    remedy: 'Probeer het opnieuw; meld het als dit blijft gebeuren.',
  },
  'server-error': {
    message: 'De server kon het verzoek niet afhandelen.',
    remedy: 'Wacht even en probeer het opnieuw.',
  },
  network: {
    message: 'De verbinding kwam niet tot stand of brak af.',
    remedy: 'Controleer het netwerk, de proxy en de certificaten, en probeer het opnieuw.',
  },
  stalled: {
    message: 'De verbinding stond stil: er kwam te lang geen byte meer door.',
    remedy: 'Controleer de verbinding en probeer het opnieuw.',
  },
  'upload-gone': {
    message: 'De upload in delen bestaat niet meer bij de opslag.',
    remedy: 'Laat een nieuw plan maken en open het hier.',
  },
  'outcome-unknown': {
    message: 'Het is niet bekend hoe het is afgelopen: het laatste antwoord kwam niet aan.',
    remedy: 'Kijk of het op zijn plek staat, en begin alleen opnieuw als dat niet zo is.',
  },
  'too-late': {
    message: 'Dat kwam te laat: het bestand was al verstuurd of afgesloten.',
    remedy: 'Verwijder het waar het is aangekomen als je het daar niet wilt.',
  },
  'portal-refused': {
    message: 'Het portaal weigerde, of gaf een antwoord dat niet van een portaal is.',
    remedy: 'Controleer het adres en bekijk het portaal in je browser; probeer het daarna opnieuw.',
  },
  'address-refused': {
    message: 'Het portaal noemt een adres waar niets heen gaat en niets vandaan komt.',
    remedy: 'Staat die opslag in je eigen netwerk? Sta haar dan toe bij Instellingen, Portalen.',
  },
  'plan-invalid': {
    message: 'Het uploadplan klopt niet, of past niet bij een bestand.',
    remedy: 'Verbeter wat hieronder in het Engels staat, en lees het plan opnieuw.',
  },
  'disk-full': {
    message: 'De schijf waarop Sluice bijhoudt wat er is verstuurd, is vol.',
    remedy: 'Maak ruimte vrij en probeer het opnieuw.',
  },
  'state-locked': {
    message: 'Een andere Sluice werkt al met deze gegevens, of de schijf kan ze niet vergrendelen.',
    remedy: 'Wacht tot die klaar is of sluit die af; gebruik een map op een eigen schijf.',
  },
  'state-newer': {
    message: 'De gegevens zijn geschreven door een nieuwere Sluice.',
    remedy: 'Werk Sluice bij.',
  },
  'state-gone': {
    message: 'De map met het logboek is verplaatst of gewist terwijl Sluice bezig was.',
    remedy: 'Zet de map terug en start Sluice opnieuw; wat daarna is verstuurd, staat niet in het logboek.',
  },
  'ledger-corrupt': {
    message: 'Het logboek van wat er is verstuurd, is niet te lezen; het blijft staan waar het staat.',
    remedy: 'Zet een kopie terug, of begin met een leeg logboek.',
  },
  unauthorised: {
    message: 'De sleutel is geweigerd, of mag dit niet.',
    remedy: 'Controleer de persoonlijke API-sleutel en zijn rechten.',
  },
  'not-found': {
    message: 'Dit bestaat niet, of je mag het niet zien.',
    remedy: 'Controleer het adres of de naam, of vraag het recht om het te zien.',
  },
  'in-use': {
    message: 'Dit wordt nog door iets anders gebruikt.',
    remedy: 'Kijk wat het gebruikt en haal dat eerst weg.',
  },
  unsupported: {
    message: 'Dit kan hier niet.',
    remedy: 'Hieronder staat in het Engels wat er wel kan.',
  },
  usage: {
    message: 'Wat er is ingevuld of gevraagd, klopt niet.',
    remedy: 'Verbeter het en probeer het opnieuw.',
  },
  ambiguous: {
    message: 'Er is meer dan één mogelijkheid, en Sluice raadt niet.',
    remedy: 'Kies zelf wat bij elkaar hoort.',
  },
  'already-there': {
    message: 'Het resultaat heeft al een bestand.',
    remedy: 'Kies Vervangen of Overslaan; verwijder een bijlage eerst.',
  },
  unpaired: {
    message: 'Het scenario heeft geen resultaat waar dit bestand bij hoort.',
    remedy: 'Kies zelf een resultaat, of laat het bestand hier.',
  },
  'still-growing': {
    message: 'In dit bestand wordt nog geschreven.',
    remedy: 'Je hoeft niets te doen: het gaat mee zodra het even stil is.',
  },
  foreign: { message: 'Geen enkel resultaat neemt dit bestand; het blijft hier.', remedy: null },
  recognised: { message: 'Dit bestand is herkend.', remedy: null },
  paired: { message: 'Dit bestand hoort bij een resultaat.', remedy: null },
  truncated: {
    message: 'Het bestand houdt eerder op dan het zelf zegt.',
    remedy: 'Haal of maak het opnieuw.',
  },
  'other-run': {
    message: 'Dit bestand hoort bij een andere run: ander model, andere simulatie of andere projectie.',
    remedy: 'Kies bestanden van één run, of kies zelf het resultaat.',
  },
  'mis-named': {
    message: 'De inhoud past niet bij de naam.',
    remedy: 'Kies zelf het resultaat, of maak het bestand opnieuw.',
  },
  empty: { message: 'Het bestand is leeg.', remedy: 'Haal of maak het opnieuw.' },
  damaged: {
    message: 'De opbouw van het bestand is niet te lezen.',
    remedy: 'Haal of maak het opnieuw, of kies zelf het resultaat.',
  },
  unchecked: {
    message: 'In dit bestand is niet gekeken.',
    remedy: 'Bekijk het zelf, en kies dan het resultaat.',
  },
  'outside-root': {
    message: 'Dit pad ligt buiten de map die Sluice mag gebruiken.',
    remedy: 'Kies een bestand binnen die map.',
  },
  'goes-again': { message: 'Een deel dat al was verstuurd, gaat opnieuw.', remedy: null },
  'goes-on': { message: 'Dit staat al in de wachtrij en gaat verder waar het was.', remedy: null },
  'url-life': { message: 'De upload-URL is maar tot een bepaald moment geldig.', remedy: null },
  'will-expire': {
    message: 'Bij deze snelheid verlopen URL’s voordat hun bestanden aan de beurt zijn.',
    remedy: 'Laat een plan maken met URL’s die langer geldig zijn; een snellere verbinding helpt ook.',
  },
  'line-too-short': {
    message:
      'Dit bestand gaat in één stuk en duurt langer dan de verbinding meestal standhoudt; na elke breuk begint het opnieuw.',
    remedy: 'Vraag een plan dat het in delen verstuurt, of gebruik een betere verbinding.',
  },
  'will-make-it': { message: 'Bij deze snelheid gaat alles op tijd.', remedy: null },
  verified: { message: 'Alles is nog zoals het bewijs het zegt.', remedy: null },
  'single-band': {
    message: 'Dit raster heeft meer dan één band; Lizard neemt er één.',
    remedy: 'Houd één band over, met de regel hieronder.',
  },
  projection: {
    message: 'Dit raster noemt geen EPSG-code van zijn projectie.',
    remedy: 'Geef de code op, met de regel hieronder; welke het is, moet je zelf weten.',
  },
  'projected-metres': {
    message: 'De projectie van dit raster is niet in meters, en 3Di vraagt dat wel.',
    remedy: 'Zet het om naar een projectie in meters als 3Di het moet lezen.',
  },
  transform: {
    message: 'Nergens staat hoe de pixels van dit raster op de kaart liggen.',
    remedy: 'Leg het op een rooster, met de regel hieronder.',
  },
  'north-up': {
    message: 'De rijen van dit raster lopen niet van noord naar zuid.',
    remedy: 'Leg het op een rooster met het noorden boven, met de regel hieronder.',
  },
  'square-pixels': {
    message: 'De pixels van dit raster zijn niet vierkant, en 3Di vraagt dat wel.',
    remedy: 'Zet het om naar vierkante pixels als 3Di het moet lezen.',
  },
  'pixel-count': {
    message: 'Dit raster heeft meer pixels dan 3Di leest, of geen enkele.',
    remedy: 'Knip het in stukken.',
  },
  'no-data': {
    message: 'Dit raster zegt niet goed welke waarde ‘geen gegevens’ betekent.',
    remedy: 'Stel die waarde in, met de regel hieronder.',
  },
  type: {
    message: 'De waarden van dit raster zijn van een ander type dan Float32 of Byte.',
    remedy: 'Zet ze om, met de regel hieronder.',
  },
  compression: {
    message: 'Dit raster is niet gecomprimeerd.',
    remedy: 'Comprimeer het: dan is er minder te versturen.',
  },
  cog: {
    message: 'Dit raster is geen cloud-optimised GeoTIFF.',
    remedy: 'Het mag zo; met de regel hieronder wordt het er een.',
  },
  'no-mesh': {
    message:
      'Het rekenrooster waar de variabelen op liggen, zit niet in het bestand: geen programma kan ze plaatsen.',
    remedy: 'Kopieer het hele bestand, of ook de variabelen van het rooster.',
  },
  elsewhere: {
    message: 'Wat dit bestand lijkt te bevatten, zit in een ander bestand, dat niet meegaat.',
    remedy: 'Schrijf de waarden in één bestand en geef dat.',
  },
  'other-grid': {
    message: 'Dit raster ligt anders dan de andere rasters van zijn run.',
    remedy: 'Kijk of het van dezelfde run is.',
  },
} as const satisfies Readonly<Record<FailureCode | FindingCode, CodeWords>>;
