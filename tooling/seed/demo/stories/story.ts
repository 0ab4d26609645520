import type { Country } from '../countries.ts';
import type { Voice } from '../voice.ts';

/** What a text may speak of. All names and places are invented or plain towns. */
export interface StoryFacts {
  readonly voice: Voice;
  readonly country: Country;
  /** Where the first person was born. */
  readonly home: string;
  /** The town in North Rhine-Westphalia. */
  readonly town: string;
  readonly court: string;
  readonly surname: string;
  /** How the first person and the partner are called. */
  readonly call: string;
  readonly born: string;
  readonly age: number;
  readonly partnerCall: string;
  /** `sechs Jahren`: after `seit`. */
  readonly years: string;
  /** `März 2019`. */
  readonly enteredIn: string;
  /** `4. April 2019`. */
  readonly asylumOn: string;
  readonly refusedIn: string;
  readonly courtIn: string;
  readonly eldest: string;
  readonly eldestAge: number;
  readonly youngest: string;
  readonly youngestAge: number;
  readonly childCount: number;
  /** `zwei Kinder`, `ein Kind`. */
  readonly someChildren: string;
  /** `Arta, Leon und Dion`. */
  readonly childNames: string;
  /** One sentence for each child: day care, class or training. */
  readonly schooling: string;
  readonly school: string;
  readonly daycare: string;
  readonly employer: string;
  readonly clinic: string;
  readonly club: string;
  readonly parish: string;
  /** `450`, monthly, in euros. */
  readonly rent: number;
  readonly wage: number;
  readonly rooms: number;
  readonly squareMetres: number;
}

export type Line = (f: StoryFacts) => string;
/** Ways to say the same thing; one is chosen. */
export type Slot = readonly Line[];

export type StoryKey =
  | 'FAMILY'
  | 'NURSE'
  | 'ILLNESS'
  | 'SINGLE_MOTHER'
  | 'ELDERLY'
  | 'TRAINEE'
  | 'VIOLENCE'
  | 'WORKER'
  | 'GREW_UP_HERE'
  | 'CARER'
  | 'VOLUNTEER'
  | 'STATELESS'
  | 'NEWCOMER';

/** One kind of life, told in the sections of an application, and what the office notes about it. */
export interface Story {
  readonly lifeHistory: readonly Slot[];
  readonly livingSituation: readonly Slot[];
  readonly integration: readonly Slot[];
  readonly hardship: readonly Slot[];
  /** Where the story needs other words than everybody's. */
  readonly entry?: readonly Slot[];
  readonly residenceStatus?: readonly Slot[];
  readonly familyTies?: readonly Slot[];
  /** What speaks for a request, for the case note. */
  readonly strengths: readonly Line[];
  /** What the members will ask. */
  readonly doubts: readonly Line[];
  /** How livelihood is secured, in the authority's words. */
  readonly livelihood: readonly Line[];
  /** Reasons of a request, as the minutes hold them. */
  readonly requestReasons: readonly Line[];
}
