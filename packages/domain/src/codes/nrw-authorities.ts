import type { Label } from './label.ts';

export const authorityKindLabels = {
  CITY: { de: 'Kreisfreie Stadt', en: 'City' },
  DISTRICT: { de: 'Kreis', en: 'District' },
  TOWN: { de: 'Große kreisangehörige Stadt', en: 'Large town of a district' },
  ZAB: { de: 'Zentrale Ausländerbehörde', en: 'Central immigration authority' },
} as const satisfies Record<string, Label>;
export type AuthorityKind = keyof typeof authorityKindLabels;

/** `key` is stable and made of a-z, 0-9 and hyphens. */
export interface AuthoritySeed {
  readonly key: string;
  readonly name: string;
  readonly kind: AuthorityKind;
  readonly town: string;
}

/**
 * The immigration authorities a new installation for North Rhine-Westphalia begins with; the office edits them.
 * Names are real. Unverified: which of the large towns keep an authority of their own. No addresses.
 */
export const nrwAuthorities: readonly AuthoritySeed[] = [
  { key: 'stadt-bielefeld', name: 'Stadt Bielefeld', kind: 'CITY', town: 'Bielefeld' },
  { key: 'stadt-bochum', name: 'Stadt Bochum', kind: 'CITY', town: 'Bochum' },
  { key: 'stadt-bonn', name: 'Stadt Bonn', kind: 'CITY', town: 'Bonn' },
  { key: 'stadt-bottrop', name: 'Stadt Bottrop', kind: 'CITY', town: 'Bottrop' },
  { key: 'stadt-dortmund', name: 'Stadt Dortmund', kind: 'CITY', town: 'Dortmund' },
  { key: 'stadt-duisburg', name: 'Stadt Duisburg', kind: 'CITY', town: 'Duisburg' },
  { key: 'stadt-duesseldorf', name: 'Stadt Düsseldorf', kind: 'CITY', town: 'Düsseldorf' },
  { key: 'stadt-essen', name: 'Stadt Essen', kind: 'CITY', town: 'Essen' },
  { key: 'stadt-gelsenkirchen', name: 'Stadt Gelsenkirchen', kind: 'CITY', town: 'Gelsenkirchen' },
  { key: 'stadt-hagen', name: 'Stadt Hagen', kind: 'CITY', town: 'Hagen' },
  { key: 'stadt-hamm', name: 'Stadt Hamm', kind: 'CITY', town: 'Hamm' },
  { key: 'stadt-herne', name: 'Stadt Herne', kind: 'CITY', town: 'Herne' },
  { key: 'stadt-koeln', name: 'Stadt Köln', kind: 'CITY', town: 'Köln' },
  { key: 'stadt-krefeld', name: 'Stadt Krefeld', kind: 'CITY', town: 'Krefeld' },
  { key: 'stadt-leverkusen', name: 'Stadt Leverkusen', kind: 'CITY', town: 'Leverkusen' },
  { key: 'stadt-moenchengladbach', name: 'Stadt Mönchengladbach', kind: 'CITY', town: 'Mönchengladbach' },
  {
    key: 'stadt-muelheim-an-der-ruhr',
    name: 'Stadt Mülheim an der Ruhr',
    kind: 'CITY',
    town: 'Mülheim an der Ruhr',
  },
  { key: 'stadt-muenster', name: 'Stadt Münster', kind: 'CITY', town: 'Münster' },
  { key: 'stadt-oberhausen', name: 'Stadt Oberhausen', kind: 'CITY', town: 'Oberhausen' },
  { key: 'stadt-remscheid', name: 'Stadt Remscheid', kind: 'CITY', town: 'Remscheid' },
  { key: 'stadt-solingen', name: 'Stadt Solingen', kind: 'CITY', town: 'Solingen' },
  { key: 'stadt-wuppertal', name: 'Stadt Wuppertal', kind: 'CITY', town: 'Wuppertal' },
  { key: 'kreis-borken', name: 'Kreis Borken', kind: 'DISTRICT', town: 'Borken' },
  { key: 'kreis-coesfeld', name: 'Kreis Coesfeld', kind: 'DISTRICT', town: 'Coesfeld' },
  { key: 'kreis-dueren', name: 'Kreis Düren', kind: 'DISTRICT', town: 'Düren' },
  { key: 'ennepe-ruhr-kreis', name: 'Ennepe-Ruhr-Kreis', kind: 'DISTRICT', town: 'Schwelm' },
  { key: 'kreis-euskirchen', name: 'Kreis Euskirchen', kind: 'DISTRICT', town: 'Euskirchen' },
  { key: 'kreis-guetersloh', name: 'Kreis Gütersloh', kind: 'DISTRICT', town: 'Gütersloh' },
  { key: 'kreis-heinsberg', name: 'Kreis Heinsberg', kind: 'DISTRICT', town: 'Heinsberg' },
  { key: 'kreis-herford', name: 'Kreis Herford', kind: 'DISTRICT', town: 'Herford' },
  { key: 'hochsauerlandkreis', name: 'Hochsauerlandkreis', kind: 'DISTRICT', town: 'Meschede' },
  { key: 'kreis-hoexter', name: 'Kreis Höxter', kind: 'DISTRICT', town: 'Höxter' },
  { key: 'kreis-kleve', name: 'Kreis Kleve', kind: 'DISTRICT', town: 'Kleve' },
  { key: 'kreis-lippe', name: 'Kreis Lippe', kind: 'DISTRICT', town: 'Detmold' },
  { key: 'maerkischer-kreis', name: 'Märkischer Kreis', kind: 'DISTRICT', town: 'Lüdenscheid' },
  { key: 'kreis-mettmann', name: 'Kreis Mettmann', kind: 'DISTRICT', town: 'Mettmann' },
  { key: 'kreis-minden-luebbecke', name: 'Kreis Minden-Lübbecke', kind: 'DISTRICT', town: 'Minden' },
  { key: 'oberbergischer-kreis', name: 'Oberbergischer Kreis', kind: 'DISTRICT', town: 'Gummersbach' },
  { key: 'kreis-olpe', name: 'Kreis Olpe', kind: 'DISTRICT', town: 'Olpe' },
  { key: 'kreis-paderborn', name: 'Kreis Paderborn', kind: 'DISTRICT', town: 'Paderborn' },
  { key: 'kreis-recklinghausen', name: 'Kreis Recklinghausen', kind: 'DISTRICT', town: 'Recklinghausen' },
  { key: 'rhein-erft-kreis', name: 'Rhein-Erft-Kreis', kind: 'DISTRICT', town: 'Bergheim' },
  { key: 'rhein-kreis-neuss', name: 'Rhein-Kreis Neuss', kind: 'DISTRICT', town: 'Neuss' },
  { key: 'rhein-sieg-kreis', name: 'Rhein-Sieg-Kreis', kind: 'DISTRICT', town: 'Siegburg' },
  {
    key: 'rheinisch-bergischer-kreis',
    name: 'Rheinisch-Bergischer Kreis',
    kind: 'DISTRICT',
    town: 'Bergisch Gladbach',
  },
  { key: 'kreis-siegen-wittgenstein', name: 'Kreis Siegen-Wittgenstein', kind: 'DISTRICT', town: 'Siegen' },
  { key: 'kreis-soest', name: 'Kreis Soest', kind: 'DISTRICT', town: 'Soest' },
  { key: 'staedteregion-aachen', name: 'StädteRegion Aachen', kind: 'DISTRICT', town: 'Aachen' },
  { key: 'kreis-steinfurt', name: 'Kreis Steinfurt', kind: 'DISTRICT', town: 'Steinfurt' },
  { key: 'kreis-unna', name: 'Kreis Unna', kind: 'DISTRICT', town: 'Unna' },
  { key: 'kreis-viersen', name: 'Kreis Viersen', kind: 'DISTRICT', town: 'Viersen' },
  { key: 'kreis-warendorf', name: 'Kreis Warendorf', kind: 'DISTRICT', town: 'Warendorf' },
  { key: 'kreis-wesel', name: 'Kreis Wesel', kind: 'DISTRICT', town: 'Wesel' },
  { key: 'stadt-arnsberg', name: 'Stadt Arnsberg', kind: 'TOWN', town: 'Arnsberg' },
  { key: 'stadt-bergheim', name: 'Stadt Bergheim', kind: 'TOWN', town: 'Bergheim' },
  {
    key: 'stadt-bergisch-gladbach',
    name: 'Stadt Bergisch Gladbach',
    kind: 'TOWN',
    town: 'Bergisch Gladbach',
  },
  { key: 'stadt-bocholt', name: 'Stadt Bocholt', kind: 'TOWN', town: 'Bocholt' },
  { key: 'stadt-castrop-rauxel', name: 'Stadt Castrop-Rauxel', kind: 'TOWN', town: 'Castrop-Rauxel' },
  { key: 'stadt-detmold', name: 'Stadt Detmold', kind: 'TOWN', town: 'Detmold' },
  { key: 'stadt-dinslaken', name: 'Stadt Dinslaken', kind: 'TOWN', town: 'Dinslaken' },
  { key: 'stadt-dormagen', name: 'Stadt Dormagen', kind: 'TOWN', town: 'Dormagen' },
  { key: 'stadt-dorsten', name: 'Stadt Dorsten', kind: 'TOWN', town: 'Dorsten' },
  { key: 'stadt-dueren', name: 'Stadt Düren', kind: 'TOWN', town: 'Düren' },
  { key: 'stadt-gladbeck', name: 'Stadt Gladbeck', kind: 'TOWN', town: 'Gladbeck' },
  { key: 'stadt-grevenbroich', name: 'Stadt Grevenbroich', kind: 'TOWN', town: 'Grevenbroich' },
  { key: 'stadt-guetersloh', name: 'Stadt Gütersloh', kind: 'TOWN', town: 'Gütersloh' },
  { key: 'stadt-herford', name: 'Stadt Herford', kind: 'TOWN', town: 'Herford' },
  { key: 'stadt-herten', name: 'Stadt Herten', kind: 'TOWN', town: 'Herten' },
  { key: 'stadt-iserlohn', name: 'Stadt Iserlohn', kind: 'TOWN', town: 'Iserlohn' },
  { key: 'stadt-kerpen', name: 'Stadt Kerpen', kind: 'TOWN', town: 'Kerpen' },
  { key: 'stadt-lippstadt', name: 'Stadt Lippstadt', kind: 'TOWN', town: 'Lippstadt' },
  { key: 'stadt-luedenscheid', name: 'Stadt Lüdenscheid', kind: 'TOWN', town: 'Lüdenscheid' },
  { key: 'stadt-luenen', name: 'Stadt Lünen', kind: 'TOWN', town: 'Lünen' },
  { key: 'stadt-marl', name: 'Stadt Marl', kind: 'TOWN', town: 'Marl' },
  { key: 'stadt-minden', name: 'Stadt Minden', kind: 'TOWN', town: 'Minden' },
  { key: 'stadt-moers', name: 'Stadt Moers', kind: 'TOWN', town: 'Moers' },
  { key: 'stadt-neuss', name: 'Stadt Neuss', kind: 'TOWN', town: 'Neuss' },
  { key: 'stadt-paderborn', name: 'Stadt Paderborn', kind: 'TOWN', town: 'Paderborn' },
  { key: 'stadt-ratingen', name: 'Stadt Ratingen', kind: 'TOWN', town: 'Ratingen' },
  { key: 'stadt-recklinghausen', name: 'Stadt Recklinghausen', kind: 'TOWN', town: 'Recklinghausen' },
  { key: 'stadt-rheine', name: 'Stadt Rheine', kind: 'TOWN', town: 'Rheine' },
  { key: 'stadt-siegen', name: 'Stadt Siegen', kind: 'TOWN', town: 'Siegen' },
  { key: 'stadt-troisdorf', name: 'Stadt Troisdorf', kind: 'TOWN', town: 'Troisdorf' },
  { key: 'stadt-unna', name: 'Stadt Unna', kind: 'TOWN', town: 'Unna' },
  { key: 'stadt-velbert', name: 'Stadt Velbert', kind: 'TOWN', town: 'Velbert' },
  { key: 'stadt-viersen', name: 'Stadt Viersen', kind: 'TOWN', town: 'Viersen' },
  { key: 'stadt-wesel', name: 'Stadt Wesel', kind: 'TOWN', town: 'Wesel' },
  { key: 'stadt-witten', name: 'Stadt Witten', kind: 'TOWN', town: 'Witten' },
  { key: 'zab-bielefeld', name: 'Zentrale Ausländerbehörde Bielefeld', kind: 'ZAB', town: 'Bielefeld' },
  { key: 'zab-coesfeld', name: 'Zentrale Ausländerbehörde Coesfeld', kind: 'ZAB', town: 'Coesfeld' },
  { key: 'zab-essen', name: 'Zentrale Ausländerbehörde Essen', kind: 'ZAB', town: 'Essen' },
  { key: 'zab-koeln', name: 'Zentrale Ausländerbehörde Köln', kind: 'ZAB', town: 'Köln' },
  { key: 'zab-unna', name: 'Zentrale Ausländerbehörde Unna', kind: 'ZAB', town: 'Unna' },
];

/** A contact that no mail can reach (RFC 2606), for demonstration. */
export function exampleEmailOf(authority: AuthoritySeed): string {
  return `auslaenderbehoerde@${authority.key}.example`;
}
