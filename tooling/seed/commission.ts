import type { ActorFunction } from '@ersuchen/domain';

/** One function of a seeded account. */
export interface FunctionSeed {
  readonly fn: ActorFunction;
  /** Key of the authority. */
  readonly authority?: string;
  readonly seat?: number;
  readonly seatRole?: 'MEMBER' | 'DEPUTY';
  readonly organisation?: true;
}

/** The advice centre that some applicants are represented by. */
export const ORGANISATION = 'Beratungsstelle Brückenschlag e. V.';

/** The seats of the commission with the bodies that propose their members (§ 2 HFKVO NRW and practice). */
export const seatBodies: readonly string[] = [
  'Geschäftsstelle (Vorsitz)',
  'Evangelische Kirche',
  'Katholische Kirche',
  'Arbeitsgemeinschaft der Spitzenverbände der Freien Wohlfahrtspflege NRW',
  'Flüchtlingsrat NRW e. V.',
  'BAG Pro Asyl',
  'Ärztliches Mitglied',
  'Für Integration zuständiges Ministerium',
  'Leitung einer kommunalen Ausländerbehörde',
];

const seat = (number: number, seatRole: 'MEMBER' | 'DEPUTY'): FunctionSeed => ({
  fn: 'SEAT',
  seat: number,
  seatRole,
});

/** What each account can act as, by login; the first function is the one a session begins with. */
export const functionsByLogin: Readonly<Record<string, readonly FunctionSeed[]>> = {
  geschaeftsstelle: [{ fn: 'OFFICE' }],
  leitung: [{ fn: 'OFFICE_HEAD' }, { fn: 'CHAIR' }, seat(1, 'MEMBER')],
  vorsitz: [{ fn: 'CHAIR' }, seat(1, 'DEPUTY')],
  mitglied1: [seat(2, 'MEMBER')],
  mitglied2: [seat(7, 'MEMBER')],
  mitglied3: [seat(9, 'MEMBER'), { fn: 'AUTHORITY', authority: 'kreis-kleve' }],
  stellvertretung: [seat(4, 'DEPUTY')],
  'behoerde-bochum': [{ fn: 'AUTHORITY', authority: 'stadt-bochum' }],
  'behoerde-koeln': [{ fn: 'AUTHORITY', authority: 'stadt-koeln' }],
  'behoerde-hochsauerland': [{ fn: 'AUTHORITY', authority: 'hochsauerlandkreis' }],
  vorpruefung: [{ fn: 'PRE_EXAMINATION' }],
  protokoll: [{ fn: 'MINUTES_KEEPER' }],
  aufsicht: [{ fn: 'SUPERVISION' }],
  antragstellerin: [{ fn: 'APPLICANT' }],
  beratungsstelle: [{ fn: 'REPRESENTATIVE', organisation: true }],

  sachbearbeitung2: [{ fn: 'OFFICE' }],
  sachbearbeitung3: [{ fn: 'OFFICE' }],
  mitglied4: [seat(3, 'MEMBER')],
  mitglied5: [seat(4, 'MEMBER')],
  mitglied6: [seat(5, 'MEMBER')],
  mitglied7: [seat(6, 'MEMBER')],
  mitglied8: [seat(8, 'MEMBER')],
  stellvertretung2: [seat(2, 'DEPUTY')],
  stellvertretung3: [seat(3, 'DEPUTY')],
  stellvertretung5: [seat(5, 'DEPUTY')],
  stellvertretung6: [seat(6, 'DEPUTY')],
  stellvertretung7: [seat(7, 'DEPUTY')],
  stellvertretung8: [seat(8, 'DEPUTY')],
  stellvertretung9: [seat(9, 'DEPUTY')],
  antragsteller2: [{ fn: 'APPLICANT' }],
};

/** Names of those who cannot be signed in as. */
export const backgroundNames: Readonly<Record<string, string>> = {
  sachbearbeitung2: 'Tobias Haverkamp',
  sachbearbeitung3: 'Songül Aydemir-Kraft',
  mitglied4: 'Schwester Mechthild Borgmann',
  mitglied5: 'Dagmar Liesegang',
  mitglied6: 'Jonas Freudenreich',
  mitglied7: 'Dr. Amara Sievers',
  mitglied8: 'Regierungsdirektor Lutz Pohlmeier',
  stellvertretung2: 'Superintendent Eckhard Roloff',
  stellvertretung3: 'Thomas Overesch',
  stellvertretung5: 'Leyla Brockmann',
  stellvertretung6: 'Sebastian Quandt',
  stellvertretung7: 'Dr. med. Heike Assenmacher',
  stellvertretung8: 'Paula Ringelband',
  stellvertretung9: 'Detlef Scholten',
  antragsteller2: 'Karim Fahmy',
};

/** Who signs for an authority without a demo account. */
export const authorityWriters: readonly string[] = [
  'Christiane Vollmer',
  'Peter Grabowski',
  'Sandra Niehues',
  'Ralf Dombrowski',
  'Ines Kottmann',
  'Holger Pieper',
  'Melanie Fuhrmann',
  'Dirk Sommerfeld',
];
