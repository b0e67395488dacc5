import type { Chance } from './chance.ts';

/** Of what the addresses of a country are put together: real towns with a postal code of each, and streets as they are called everywhere there. */
interface Places {
  readonly towns: readonly (readonly [postalCode: string, city: string])[];
  readonly streets: readonly string[];
  /** A street with its number, as it is written there. */
  readonly line: (street: string, number: number) => string;
  /** A VAT number that has the form of the country and is nobody’s, so that no company is meant: all of them begin with zeros. */
  readonly vatNumber?: (number: number) => string;
}

const behind = (street: string, number: number): string => `${street} ${number}`;
const before = (street: string, number: number): string => `${number} ${street}`;

const padded = (number: number, length: number): string => String(number).padStart(length, '0');

const placesOf: Readonly<Record<string, Places>> = {
  DE: {
    towns: [
      ['24103', 'Kiel'],
      ['23552', 'Lübeck'],
      ['26122', 'Oldenburg'],
      ['25813', 'Husum'],
      ['27568', 'Bremerhaven'],
      ['24937', 'Flensburg'],
    ],
    streets: ['Am Alten Hafen', 'Bahnhofstraße', 'Gartenweg', 'Hafenstraße', 'Lindenallee', 'Mühlenweg'],
    line: behind,
    vatNumber: (number) => `DE${padded(number, 9)}`,
  },
  US: {
    towns: [
      ['OR 97201', 'Portland'],
      ['CO 80302', 'Boulder'],
      ['WI 53703', 'Madison'],
      ['NC 27601', 'Raleigh'],
      ['MN 55401', 'Minneapolis'],
    ],
    streets: ['Cedar Avenue', 'Lake Street', 'Maple Street', 'Mill Road', 'Second Avenue'],
    line: before,
  },
  GB: {
    towns: [
      ['YO1 7HH', 'York'],
      ['BS1 4DJ', 'Bristol'],
      ['LE1 5YA', 'Leicester'],
      ['EH1 1YZ', 'Edinburgh'],
      ['NR2 1TF', 'Norwich'],
    ],
    streets: ['Chapel Lane', 'Church Street', 'Mill Lane', 'Station Road', 'Victoria Road'],
    line: before,
    vatNumber: (number) => `GB${padded(number, 9)}`,
  },
  FR: {
    towns: [
      ['44000', 'Nantes'],
      ['35000', 'Rennes'],
      ['38000', 'Grenoble'],
      ['21000', 'Dijon'],
      ['31000', 'Toulouse'],
    ],
    streets: ['avenue de la Gare', 'place du Marché', 'rue des Écoles', 'rue des Tilleuls', 'rue du Moulin'],
    line: before,
    vatNumber: (number) => `FR00${padded(number, 9)}`,
  },
  IN: {
    towns: [
      ['411001', 'Pune'],
      ['560001', 'Bengaluru'],
      ['500001', 'Hyderabad'],
      ['682001', 'Kochi'],
    ],
    streets: ['Gandhi Road', 'Lake View Road', 'Market Road', 'Station Road', 'Temple Street'],
    line: before,
  },
  ES: {
    towns: [
      ['41001', 'Sevilla'],
      ['46001', 'Valencia'],
      ['50001', 'Zaragoza'],
      ['33001', 'Oviedo'],
    ],
    streets: ['Avenida del Puerto', 'Calle de la Estación', 'Calle del Olivo', 'Calle Nueva', 'Plaza Mayor'],
    line: (street, number) => `${street}, ${number}`,
    vatNumber: (number) => `ESB${padded(number, 8)}`,
  },
  SE: {
    towns: [
      ['903 26', 'Umeå'],
      ['702 10', 'Örebro'],
      ['582 23', 'Linköping'],
      ['652 24', 'Karlstad'],
    ],
    streets: ['Hamngatan', 'Järnvägsgatan', 'Kyrkogatan', 'Skolgatan', 'Storgatan'],
    line: behind,
    vatNumber: (number) => `SE${padded(number, 10)}01`,
  },
  PL: {
    towns: [
      ['30-001', 'Kraków'],
      ['50-001', 'Wrocław'],
      ['80-001', 'Gdańsk'],
      ['20-001', 'Lublin'],
    ],
    streets: ['ul. Dworcowa', 'ul. Kwiatowa', 'ul. Leśna', 'ul. Ogrodowa', 'ul. Szkolna'],
    line: behind,
    vatNumber: (number) => `PL${padded(number, 10)}`,
  },
  BR: {
    towns: [
      ['80010-000', 'Curitiba'],
      ['88010-000', 'Florianópolis'],
      ['30110-000', 'Belo Horizonte'],
      ['50010-000', 'Recife'],
    ],
    streets: ['Avenida Brasil', 'Rua das Flores', 'Rua do Comércio', 'Rua Nova', 'Rua Sete de Setembro'],
    line: (street, number) => `${street}, ${number}`,
  },
  JP: {
    towns: [
      ['600-8216', 'Kyoto'],
      ['460-0008', 'Nagoya'],
      ['980-0021', 'Sendai'],
      ['730-0011', 'Hiroshima'],
    ],
    streets: ['Chuo-dori', 'Ekimae-dori', 'Minato-machi', 'Sakura-dori'],
    line: before,
  },
};

/** Where invoices go: most have stated it, and most of those that have a VAT number gave it. */
export function invoicingOf(country: string, chance: Chance): readonly Readonly<Record<string, unknown>>[] {
  const places = placesOf[country];
  if (!places || !chance.happens(88)) return [];
  const [postalCode, city] = chance.oneOf(places.towns);
  const line = places.line(chance.oneOf(places.streets), chance.between(1, 120));
  const number = chance.between(1, 9_999);
  const isGiven = chance.happens(90);
  return [
    {
      country,
      address: [line],
      postalCode,
      city,
      ...(isGiven && places.vatNumber && { vatNumber: places.vatNumber(number) }),
    },
  ];
}
