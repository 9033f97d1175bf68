// Function words of languages without a pack: they keep Portuguese from passing for Spanish and give the reader its name.
import { words } from './types.ts';

export const PROFILES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'pt',
    words(
      'o a os as um uma uns umas de do da dos das em no na nos nas ao aos à às com por pelo pela para e ou mas que se não mais como foi são é está ser tem seu sua seus suas ele ela eles também já quando muito sobre entre até depois sem isso este esta',
    ),
  ],
  [
    'it',
    words(
      "il lo la i gli le l' un uno una di del dello della dei degli delle dell' a al alla ai alle da dal dalla in nel nella nei nelle con su sul sulla per tra fra e o ma che chi non più come è sono era erano stato stata ha hanno si ci anche se quando dopo prima questo questa loro suo sua",
    ),
  ],
  [
    'nl',
    words(
      'de het een van en in is dat op te zijn met voor niet aan er om ook als dan maar door bij uit naar over nog wel worden werd heeft hebben had was waren ze zij hij ik je we wij hun deze die dit geen meer kan zal tot of onder tegen',
    ),
  ],
  [
    'sv',
    words(
      'och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år under också efter eller nu sin hon ut vid skulle över dem blev ska mot alla hade',
    ),
  ],
  [
    'da',
    words(
      'og i at det som en på er af for med til den har de ikke om et han men var jeg sig fra vi så kan når under også efter eller nu sin hun ud ved skulle over dem blev skal mod alle havde der',
    ),
  ],
  [
    'pl',
    words(
      'i w na z do się nie to że jest o jak a po od za przez dla ale co był była było są ten ta te tym tego który która które już tylko oraz może ich jego jej przed przy',
    ),
  ],
  [
    'ca',
    words(
      "el la els les l' un una uns unes de del dels d' a al als en i o però que no és són era ha han amb per per a com més si es s' seva seu seus també quan sobre entre fins des aquest aquesta molt",
    ),
  ],
  [
    'tr',
    words(
      've bir bu da de için ile çok daha ne gibi olarak olan var ama en o ki her kadar sonra değil ise ya hem göre',
    ),
  ],
  [
    'ro',
    words(
      'și în de la a cu pe nu că un o din mai care este sunt au fost pentru dar prin sau ca după se lui ale al ei le fi ce când până între',
    ),
  ],
  [
    'fi',
    words('ja on ei että se hän oli ovat mutta myös kun niin joka kuin sen tai jos olla mukaan ole vain sekä nyt tämä'),
  ],
]);

export const NAMES: ReadonlyMap<string, string> = new Map([
  ['pt', 'Portuguese'],
  ['it', 'Italian'],
  ['nl', 'Dutch'],
  ['sv', 'Swedish'],
  ['da', 'Danish or Norwegian'],
  ['pl', 'Polish'],
  ['ca', 'Catalan'],
  ['tr', 'Turkish'],
  ['ro', 'Romanian'],
  ['fi', 'Finnish'],
  ['zh', 'Chinese'],
  ['ja', 'Japanese'],
  ['ko', 'Korean'],
  ['ar', 'written in Arabic script'],
  ['he', 'Hebrew'],
  ['ru', 'written in Cyrillic script'],
  ['el', 'Greek'],
  ['th', 'Thai'],
  ['hi', 'written in Devanagari script'],
]);
