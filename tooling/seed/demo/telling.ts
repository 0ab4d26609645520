import { addDays, type CalendarDate, monthOf, type ReasonSection } from '@ersuchen/domain';
import { at, type Random } from '../random.ts';
import { commonEntry, commonFamilyTies, commonResidenceStatus } from './common-sections.ts';
import { inWords, listed, numberWord, yearsAgo } from './german.ts';
import type { Household } from './household.ts';
import type { Plan } from './plan.ts';
import { schoolingOf, schoolsOf } from './schooling.ts';
import { stories } from './stories/stories.ts';
import type { Slot, StoryFacts, StoryKey } from './stories/story.ts';
import type { Town } from './towns.ts';
import { heVoice, ichVoice, sheVoice, theyVoice, type Voice, wirVoice } from './voice.ts';

const employers = [
  'Bäckerei Hollenkamp',
  'Logistik Brüggemeier',
  'Gebäudereinigung Sonntag & Töchter',
  'Gartenbau Wessendorf',
  'Großwäscherei Lippmann',
  'Feinkost Averbeck',
  'Möbelhaus Röttger',
];
const factories = ['Metallbau Trockel GmbH', 'Kunststofftechnik Evers & Sohn', 'Armaturenwerk Siepmann'];
const clinics = ['St. Walburga', 'Haus Hohenlinde', 'St. Gereon am Park', 'Haus Bethanien'];
const clubs = ['Grün-Weiß Ruhraue', 'Adler Nordstadt', 'Eintracht 09', 'Blau-Gelb Hellweg', 'Germania West'];
const parishes = ['St. Anna', 'Zum Guten Hirten', 'Johannes der Täufer', 'am Kreuzbusch', 'Heilig Geist'];

/** When things happened in the asylum procedure. */
export interface History {
  readonly asylumOn: CalendarDate;
  readonly refusedOn: CalendarDate;
  readonly courtOn: CalendarDate;
}

export function historyOf(household: Household, random: Random): History {
  const asylumOn = addDays(household.enteredOn, random.int(9, 40));
  const refusedOn = addDays(asylumOn, random.int(130, 330));
  const courtOn = addDays(refusedOn, household.years > 2 ? random.int(240, 540) : random.int(40, 70));
  return { asylumOn, refusedOn, courtOn };
}

/** Everything the texts of one case may speak of. */
export function storyFactsOf(
  plan: Plan,
  household: Household,
  place: { readonly town: Town; readonly history: History; readonly index: number },
): StoryFacts {
  const { town, history, index } = place;
  const [lead] = household.members;
  if (!lead) throw new Error('a household has a first person');
  const children = household.members.filter((member) => member.relation === 'CHILD');
  const partner = household.members.find((member) => member.relation === 'SPOUSE');
  const schools = schoolsOf(index);
  return {
    voice: voiceOf(plan.story, household),
    country: household.country,
    home: at(household.country.towns, index),
    town: town.name,
    court: town.court,
    surname: lead.surname,
    call: lead.firstNames,
    born: lead.bornOn.slice(0, 4),
    age: lead.age,
    partnerCall: partner?.firstNames ?? '',
    years: yearsAgo(household.years),
    enteredIn: inWords(monthOf(household.enteredOn)),
    asylumOn: inWords(history.asylumOn),
    refusedIn: `im ${inWords(monthOf(history.refusedOn))}`,
    courtIn: `im ${inWords(monthOf(history.courtOn))}`,
    eldest: children[0]?.firstNames ?? '',
    eldestAge: children[0]?.age ?? 0,
    youngest: children.at(-1)?.firstNames ?? '',
    youngestAge: children.at(-1)?.age ?? 0,
    childCount: children.length,
    someChildren: someChildren(children.length),
    childNames: listed(children.map((child) => child.firstNames)),
    schooling: schoolingOf(children, schools),
    school: schools.secondary,
    daycare: schools.daycare,
    employer: at(plan.story === 'WORKER' ? factories : employers, index),
    clinic: at(clinics, index),
    club: at(clubs, index),
    parish: at(parishes, index * 2 + 1),
    rent: 380 + ((index * 35) % 160),
    wage: 1150 + ((index * 45) % 380),
    rooms: 2 + Math.ceil(children.length / 2),
    squareMetres: 58 + children.length * 9 + (index % 7),
  };
}

/** The seven sections; `turn` makes cases of the same story choose differently. */
export function tellReasons(
  story: StoryKey,
  facts: StoryFacts,
  turn: number,
): Readonly<Record<ReasonSection, string>> {
  const told = stories[story];
  const say = (slots: readonly Slot[], offset: number) =>
    slots
      .map((slot, i) => at(slot, turn + i * Math.floor(turn / slot.length) + offset)(facts).trim())
      .join('\n\n');
  return {
    LIFE_HISTORY: say(told.lifeHistory, 0),
    LIVING_SITUATION: say(told.livingSituation, 1),
    ENTRY: say(told.entry ?? commonEntry, facts.age),
    RESIDENCE_STATUS: say(told.residenceStatus ?? commonResidenceStatus, facts.age + 1),
    FAMILY_TIES: say(told.familyTies ?? commonFamilyTies, facts.wage / 5),
    INTEGRATION: say(told.integration, 2),
    HARDSHIP_REASONS: say(told.hardship, 0),
  };
}

const someChildren = (n: number): string => (n === 0 ? '' : n === 1 ? 'ein Kind' : `${numberWord(n)} Kinder`);

function voiceOf(story: StoryKey, { members: [lead] }: Household): Voice {
  const surname = lead?.surname ?? '';
  switch (story) {
    case 'FAMILY':
    case 'CARER':
      return wirVoice();
    case 'ELDERLY':
      return theyVoice(`Die Eheleute ${surname}`);
    case 'STATELESS':
      return theyVoice(`Die Eheleute ${surname} und ihre Kinder`);
    case 'ILLNESS':
    case 'VIOLENCE':
    case 'WORKER':
    case 'VOLUNTEER':
      return lead?.sex === 'FEMALE' ? sheVoice(`Frau ${surname}`) : heVoice(`Herr ${surname}`);
    default:
      return ichVoice();
  }
}
