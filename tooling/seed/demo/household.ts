import { addDays, type CalendarDate, type Relation, type Sex } from '@ersuchen/domain';
import { at, type Random } from '../random.ts';
import { type Country, countries } from './countries.ts';
import type { Plan } from './plan.ts';
import type { StoryKey } from './stories/story.ts';

/** An invented person of one application. */
export interface Member {
  readonly relation: Relation;
  readonly sex: Sex;
  readonly surname: string;
  readonly firstNames: string;
  readonly bornOn: CalendarDate;
  /** In whole years on the reference day. */
  readonly age: number;
}

export interface Household {
  readonly country: Country;
  readonly members: readonly Member[];
  readonly enteredOn: CalendarDate;
  /** Whole years in Germany. */
  readonly years: number;
}

interface Shape {
  readonly lead: 'MALE' | 'FEMALE' | 'ANY';
  /** Age of the first person. */
  readonly age: readonly [from: number, to: number];
  readonly partner: boolean;
  /** Age of the eldest child. */
  readonly eldest: readonly [from: number, to: number];
  readonly years: readonly [from: number, to: number];
}

const NO_CHILD = [0, 0] as const;
const shapes: Readonly<Record<StoryKey, Shape>> = {
  FAMILY: { lead: 'MALE', age: [36, 46], partner: true, eldest: [13, 16], years: [6, 9] },
  NURSE: { lead: 'FEMALE', age: [23, 29], partner: false, eldest: NO_CHILD, years: [4, 7] },
  ILLNESS: { lead: 'ANY', age: [38, 57], partner: false, eldest: NO_CHILD, years: [5, 9] },
  SINGLE_MOTHER: { lead: 'FEMALE', age: [28, 37], partner: false, eldest: [7, 10], years: [5, 8] },
  ELDERLY: { lead: 'MALE', age: [71, 79], partner: true, eldest: NO_CHILD, years: [3, 6] },
  TRAINEE: { lead: 'MALE', age: [19, 22], partner: false, eldest: NO_CHILD, years: [3, 5] },
  VIOLENCE: { lead: 'FEMALE', age: [29, 40], partner: false, eldest: [6, 9], years: [5, 8] },
  WORKER: { lead: 'MALE', age: [36, 51], partner: false, eldest: NO_CHILD, years: [8, 13] },
  GREW_UP_HERE: { lead: 'ANY', age: [18, 20], partner: false, eldest: NO_CHILD, years: [12, 14] },
  CARER: { lead: 'MALE', age: [36, 45], partner: true, eldest: [9, 14], years: [5, 8] },
  VOLUNTEER: { lead: 'ANY', age: [30, 44], partner: false, eldest: NO_CHILD, years: [5, 8] },
  STATELESS: { lead: 'MALE', age: [41, 50], partner: true, eldest: [16, 17], years: [10, 13] },
  NEWCOMER: { lead: 'MALE', age: [21, 37], partner: false, eldest: NO_CHILD, years: [1, 2] },
};

/** Invents the people of a case; a family has one surname. */
export function householdOf(
  plan: Plan,
  random: Random,
  given: {
    readonly today: CalendarDate;
    /** How many households of the country came before: no two have the same names. */
    readonly nth: number;
    readonly surname?: string;
    readonly firstName?: string;
  },
): Household {
  const country: Country = countries[plan.country];
  const shape = shapes[plan.story];
  const surname = given.surname ?? at(country.surnames, given.nth);
  const names = { MALE: turned(country.men, given.nth), FEMALE: turned(country.women, given.nth) };
  const drawn = shape.lead === 'ANY' ? (plan.woman ? 'FEMALE' : 'MALE') : shape.lead;
  const member = (relation: Relation, sex: 'MALE' | 'FEMALE', age: number, firstName?: string): Member => ({
    relation,
    sex,
    surname: sex === 'FEMALE' && country.feminine ? surname.replace(/[vw]$/, '$&a') : surname,
    firstNames: firstName ?? names[sex].shift() ?? '',
    bornOn: addDays(given.today, -Math.floor(age * 365.25) - random.int(20, 340)),
    age,
  });
  const leadAge = random.int(...shape.age);
  const members = [member('SELF', drawn, leadAge, given.firstName)];
  if (shape.partner)
    members.push(member('SPOUSE', drawn === 'MALE' ? 'FEMALE' : 'MALE', leadAge - random.int(1, 4)));
  let age = random.int(...shape.eldest);
  for (let i = 0; i < (plan.children ?? 0); i += 1) {
    members.push(member('CHILD', random.chance(0.5) ? 'MALE' : 'FEMALE', Math.max(age, 1)));
    age -= random.int(2, 3);
  }
  const years = random.int(...shape.years);
  const enteredOn = addDays(given.today, -Math.floor(years * 365.25) - random.int(30, 300));
  return { country, members, enteredOn, years };
}

/** The list from another beginning, so that households share neither the first nor, soon, the second name. */
function turned(list: readonly string[], n: number): string[] {
  return list.map((_, index) => at(list, index + n * 2 + (n >= list.length / 2 ? 1 : 0)));
}
