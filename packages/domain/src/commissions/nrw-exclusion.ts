import type { Label } from '../codes/label.ts';
import type { ExclusionCatalogue, ExclusionGround } from '../exclusion/ground.ts';

const IN_FORCE = '2005-01-01';
const LAST_DAY_OF_OLD_WORDING = '2016-12-19';
const NEW_WORDING = '2016-12-20';

/**
 * § 5 HFKVO NRW in the wording of 2004 with the change of 13 December 2016 (GV. NRW. p. 1097). The texts are a close
 * rendering, not a quotation.
 */
export const nrwExclusionCatalogue: ExclusionCatalogue = [
  absolute('A1', 1, {
    de: 'die sich nicht im Bundesgebiet aufhalten',
    en: 'who do not stay in the federal territory',
  }),
  absolute('A2', 2, {
    de: 'für die keine Ausländerbehörde in Nordrhein-Westfalen zuständig ist',
    en: 'for whom no immigration authority of North Rhine-Westphalia is competent',
  }),
  absolute('A3', 3, {
    de: 'die nicht (vollziehbar) ausreisepflichtig sind',
    en: 'who are not (enforceably) obliged to leave',
  }),
  absolute('A4', 4, {
    de: 'die keinen ordnungsgemäßen Wohnsitz in Nordrhein-Westfalen haben',
    en: 'who have no proper residence in North Rhine-Westphalia',
  }),
  absolute('A5', 5, {
    de: 'gegen die eine Abschiebungsanordnung nach § 58a AufenthG erlassen wurde',
    en: 'against whom a removal order under § 58a Residence Act was issued',
  }),
  absolute('A6', 6, {
    de: 'denen ein Aufenthaltstitel nach § 5 Abs. 4 AufenthG versagt wurde',
    en: 'who were refused a residence title under § 5(4) Residence Act',
  }),
  {
    ...absolute('A7', 7, {
      de: 'die nach § 53 AufenthG oder der entsprechenden Vorschrift des Ausländergesetzes ausgewiesen wurden',
      en: 'who were expelled under § 53 Residence Act or the corresponding rule of the Aliens Act',
    }),
    validTo: LAST_DAY_OF_OLD_WORDING,
  },
  {
    ...absolute('A7', 7, {
      de: 'die nach §§ 53 bis 55 AufenthG wegen eines besonders schwerwiegenden Ausweisungsinteresses, nach § 53 AufenthG in der Fassung vom 1. Februar 2009 oder nach § 47 Abs. 1 AuslG 1990 ausgewiesen wurden',
      en: 'who were expelled under §§ 53 to 55 Residence Act because of a particularly serious interest in expulsion, under § 53 Residence Act as of 1 February 2009 or under § 47(1) Aliens Act 1990',
    }),
    validFrom: NEW_WORDING,
  },
  {
    ...asARule('R1', 1, {
      de: 'die sich entgegen einem Einreise- und Aufenthaltsverbot nach § 11 AufenthG im Bundesgebiet aufhalten, es sei denn, die Ausreise ist aus rechtlichen oder tatsächlichen Gründen unmöglich',
      en: 'who stay in Germany against an entry and residence ban under § 11 Residence Act, unless departure is impossible for legal or factual reasons',
    }),
    exception: 'DEPARTURE_IMPOSSIBLE',
  },
  asARule('R2', 2, {
    de: 'die in einem anderen Verfahren bei der Ausländerbehörde oder im Asylverfahren noch ein Aufenthaltsrecht erlangen können',
    en: 'who can still obtain a right to stay in another procedure at the immigration authority or in the asylum procedure',
  }),
  asARule('R3', 3, {
    de: 'die zur Fahndung ausgeschrieben sind oder keine ladungsfähige Anschrift haben',
    en: 'who are on a wanted list or have no address at which they can be summoned',
  }),
  asARule('R4', 4, {
    de: 'die Straftaten von erheblichem Gewicht im Sinne des § 23a AufenthG begangen haben',
    en: 'who committed crimes of considerable weight in the sense of § 23a Residence Act',
  }),
  {
    ...asARule('R5', 5, {
      de: 'die nach § 54 AufenthG oder der entsprechenden Vorschrift des Ausländergesetzes ausgewiesen wurden',
      en: 'who were expelled under § 54 Residence Act or the corresponding rule of the Aliens Act',
    }),
    validTo: LAST_DAY_OF_OLD_WORDING,
  },
  {
    ...asARule('R5', 5, {
      de: 'die nach §§ 53 bis 55 AufenthG wegen eines schwerwiegenden Ausweisungsinteresses ausgewiesen wurden',
      en: 'who were expelled under §§ 53 to 55 Residence Act because of a serious interest in expulsion',
    }),
    validFrom: NEW_WORDING,
    wording: 'DERIVED',
  },
  {
    ...asARule('R6', 6, {
      de: 'für die der Termin einer Rückführung bereits feststeht',
      en: 'for whom the date of a removal is already fixed',
    }),
    exception: 'FIXED_AFTER_RECEIPT',
  },
];

function absolute(code: string, item: number, text: Label): ExclusionGround {
  return ground({ code, kind: 'ABSOLUTE', text, legalRef: `§ 5 Abs. 1 Nr. ${item} HFKVO NRW` });
}

function asARule(code: string, item: number, text: Label): ExclusionGround {
  return ground({ code, kind: 'RULE', text, legalRef: `§ 5 Abs. 2 Nr. ${item} HFKVO NRW` });
}

function ground(own: Pick<ExclusionGround, 'code' | 'kind' | 'text' | 'legalRef'>): ExclusionGround {
  return { ...own, validFrom: IN_FORCE, validTo: null, exception: null, wording: 'READ' };
}
