/** A town in North Rhine-Westphalia with a postcode of its own; the streets are invented. */
export interface Town {
  readonly name: string;
  readonly postcode: string;
  /** The administrative court for the town. */
  readonly court: string;
}

const town = (name: string, postcode: string, court: string): Town => ({ name, postcode, court });

/** Towns by the key of the authority that is competent there. */
export const towns = {
  'stadt-bochum': [town('Bochum', '44787', 'Gelsenkirchen'), town('Bochum', '44866', 'Gelsenkirchen')],
  'stadt-duisburg': [town('Duisburg', '47051', 'Düsseldorf'), town('Duisburg', '47169', 'Düsseldorf')],
  'kreis-kleve': [town('Kleve', '47533', 'Düsseldorf'), town('Geldern', '47608', 'Düsseldorf')],
  'stadt-koeln': [town('Köln', '50679', 'Köln'), town('Köln', '51103', 'Köln')],
  'stadt-dortmund': [town('Dortmund', '44145', 'Gelsenkirchen'), town('Dortmund', '44359', 'Gelsenkirchen')],
  'stadt-essen': [town('Essen', '45127', 'Gelsenkirchen'), town('Essen', '45326', 'Gelsenkirchen')],
  'stadt-muenster': [town('Münster', '48155', 'Münster')],
  'stadt-bielefeld': [town('Bielefeld', '33602', 'Minden')],
  'staedteregion-aachen': [town('Aachen', '52068', 'Aachen'), town('Eschweiler', '52249', 'Aachen')],
  'stadt-wuppertal': [town('Wuppertal', '42105', 'Düsseldorf')],
  'stadt-gelsenkirchen': [town('Gelsenkirchen', '45879', 'Gelsenkirchen')],
  'rhein-sieg-kreis': [town('Siegburg', '53721', 'Köln'), town('Hennef', '53773', 'Köln')],
  hochsauerlandkreis: [town('Meschede', '59872', 'Arnsberg'), town('Sundern', '59846', 'Arnsberg')],
  'kreis-paderborn': [town('Delbrück', '33129', 'Minden'), town('Salzkotten', '33154', 'Minden')],
  'kreis-unna': [town('Kamen', '59174', 'Gelsenkirchen'), town('Bergkamen', '59192', 'Gelsenkirchen')],
  'stadt-krefeld': [town('Krefeld', '47798', 'Düsseldorf')],
} as const satisfies Record<string, readonly Town[]>;

export type TownKey = keyof typeof towns;

export const streets = [
  'Ziegelbrennerweg',
  'Kranichgasse',
  'Am Leinpfadhof',
  'Sieben-Linden-Weg',
  'Zechenwärterstraße',
  'An der Tuchbleiche',
  'Haselnusssteig',
  'Alte Seilerbahn',
  'Lerchenspornweg',
  'Am Kohlenrutsch',
  'Drosselbartstraße',
  'Fährmannsgasse',
  'Weberschiffchenweg',
  'Hinter der Kornmühle',
  'Sternmoosallee',
  'Am Gasometerhof',
];
