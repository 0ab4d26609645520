import type { Channel, Representation } from '@ersuchen/domain';
import { ORGANISATION } from '../commission.ts';
import { at } from '../random.ts';
import type { Feature, Plan } from './plan.ts';
import type { StoryKey } from './stories/story.ts';

export interface Party {
  readonly representation: Representation;
  readonly name: string | null;
  readonly address: string | null;
  readonly channel: Channel;
}

const usual: Readonly<Record<StoryKey, Representation>> = {
  FAMILY: 'NONE',
  NURSE: 'NONE',
  ILLNESS: 'ADVICE_CENTRE',
  SINGLE_MOTHER: 'ADVICE_CENTRE',
  ELDERLY: 'LAWYER',
  TRAINEE: 'PERSON_OF_TRUST',
  VIOLENCE: 'ADVICE_CENTRE',
  WORKER: 'LAWYER',
  GREW_UP_HERE: 'NONE',
  CARER: 'ADVICE_CENTRE',
  VOLUNTEER: 'PERSON_OF_TRUST',
  STATELESS: 'LAWYER',
  NEWCOMER: 'NONE',
};

type Representative = readonly [name: string, address: string];

const known: Readonly<Partial<Record<Representation, readonly Representative[]>>> = {
  LAWYER: [
    ['Rechtsanwältin Dr. Simone Arentz', 'Am Kohlenrutsch 7, 44787 Bochum'],
    ['Rechtsanwalt Claas Wittkowski', 'Fährmannsgasse 21, 50679 Köln'],
    ['Kanzlei Hagemeister & Yalçın', 'Alte Seilerbahn 3, 45127 Essen'],
  ],
  ADVICE_CENTRE: [
    ['Sozialdienst Lichtblick', 'Haselnusssteig 12, 44145 Dortmund'],
    ['Frauenberatung Aufwind', 'Kranichgasse 5, 42105 Wuppertal'],
    ['Flüchtlingsberatung im Quartier', 'Weberschiffchenweg 9, 33602 Bielefeld'],
  ],
  PERSON_OF_TRUST: [
    ['Hildegard Kemper', 'Lerchenspornweg 18, 48155 Münster'],
    ['Norbert Schwiering', 'Sternmoosallee 2, 53721 Siegburg'],
    ['Annegret Terbeck', 'Drosselbartstraße 31, 59872 Meschede'],
  ],
};

const channels: Readonly<Partial<Record<Representation, readonly Channel[]>>> = {
  LAWYER: ['FAX', 'EMAIL', 'DE_MAIL'],
  ADVICE_CENTRE: ['EMAIL', 'POST'],
  PERSON_OF_TRUST: ['POST', 'EMAIL'],
  NONE: ['POST', 'PERSONAL', 'EMAIL'],
};

const has = (plan: Plan, feature: Feature) => plan.has?.includes(feature) ?? false;

/** Who acts for the people of a case, and how the application came. */
export function partyOf(plan: Plan, index: number): Party {
  if (has(plan, 'OF_THE_APPLICANT')) {
    return { representation: 'NONE', name: null, address: null, channel: 'ONLINE' };
  }
  if (has(plan, 'OF_THE_ADVICE_CENTRE')) {
    return {
      representation: 'ADVICE_CENTRE',
      name: ORGANISATION,
      address: 'Zechenwärterstraße 40, 44866 Bochum',
      channel: 'ONLINE',
    };
  }
  const representation = usual[plan.story];
  const representatives = known[representation];
  const [name, address] = representatives ? at(representatives, index) : [null, null];
  const channel = plan.channel ?? at(channels[representation] ?? ['POST'], index);
  return { representation, name, address, channel };
}
