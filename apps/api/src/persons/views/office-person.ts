import { Field, ID, Int, ObjectType } from 'type-graphql';
import { RequestPart, requestPart } from '../../after-decision/views/request-part.ts';
import { PERSON_STATE } from '../../graphql/enums.ts';
import { CalendarDateScalar } from '../../graphql/scalars.ts';
import { PersonAliasView } from '../../graphql/shared-views.ts';
import { columns, flags, type Shape } from '../../read/shape.ts';

/** A person of a case with everything that the office knows. */
@ObjectType({ simpleResolvers: true })
export class OfficePerson {
  @Field(() => ID) id: string;
  @Field(() => Int) position: number;
  @Field(() => PERSON_STATE) state: keyof typeof PERSON_STATE;
  @Field(() => String) surname: string;
  @Field(() => String) firstNames: string;
  @Field(() => String) birthName: string;
  @Field(() => [PersonAliasView]) aliases: readonly PersonAliasView[];
  @Field(() => String, { description: 'Partial dates are YYYY or YYYY-MM.' }) birthDate: string;
  @Field(() => String) birthPlace: string;
  @Field(() => String, { nullable: true }) birthCountry: string | null;
  @Field(() => String, { nullable: true }) sex: string | null;
  @Field(() => String) relation: string;
  @Field(() => String, { nullable: true }) maritalStatus: string | null;
  @Field(() => [String]) nationalities: readonly string[];
  @Field(() => String) street: string;
  @Field(() => String) houseNumber: string;
  @Field(() => String) addressAddition: string;
  @Field(() => String) postcode: string;
  @Field(() => String) town: string;
  @Field(() => String) phone: string;
  @Field(() => String) email: string;
  @Field(() => String) ethnicityOrReligion: string;
  @Field(() => String, { nullable: true }) enteredOn: string | null;
  @Field(() => CalendarDateScalar, { nullable: true }) asylumAppliedOn: string | null;
  @Field(() => String, { nullable: true }) pendingProcedures: string | null;
  @Field(() => String, { nullable: true }) residenceDocument: string | null;
  @Field(() => String, { nullable: true }) identityClarified: string | null;
  @Field(() => String, { nullable: true }) passport: string | null;
  @Field(() => Boolean) illnessClaimed: boolean;
  @Field(() => Int, { nullable: true, description: '1: impossible, 0: possible, null: nobody has answered.' })
  departureImpossible: 0 | 1 | null;
  @Field(() => String, { nullable: true }) azrNumber: string | null;
  @Field(() => String, { nullable: true }) bamfNumber: string | null;
  @Field(() => String, { nullable: true }) authorityFileNumber: string | null;
  @Field(() => CalendarDateScalar, { nullable: true }) consentOn: string | null;
  @Field(() => String, { nullable: true }) consentBy: string | null;
  @Field(() => CalendarDateScalar, { nullable: true }) outcomeOn: string | null;
  @Field(() => String, { nullable: true }) settlementReason: string | null;
  @Field(() => String, { nullable: true }) settlementBasis: string | null;
  @Field(() => String, { nullable: true }) settlementEvidence: string | null;
  @Field(() => CalendarDateScalar, { nullable: true }) consentRevokedOn: string | null;
  @Field(() => String, { nullable: true }) intent: string | null;
  @Field(() => CalendarDateScalar, { nullable: true }) intentOn: string | null;
  @Field(() => String, { nullable: true }) finalDecision: string | null;
  @Field(() => CalendarDateScalar, { nullable: true }) finalOn: string | null;
  @Field(() => String, { nullable: true }) finalConditions: string | null;
  @Field(() => RequestPart, { nullable: true, description: "The authority's part." })
  request: RequestPart | null;
}

const personAlias: Shape = {
  name: 'PersonAlias',
  table: 'person_alias pa',
  key: 'pa.position',
  fields: columns('pa', ['kind', 'surname', 'firstNames']),
};

const NAMED = ['id', 'position', 'state', 'surname', 'firstNames', 'birthName', 'birthDate', 'birthPlace'];
const ADDRESS = ['street', 'houseNumber', 'addressAddition', 'postcode', 'town', 'phone', 'email'];
const BACKGROUND = ['birthCountry', 'sex', 'relation', 'maritalStatus', 'ethnicityOrReligion'];
const STAY = [
  ...['enteredOn', 'asylumAppliedOn', 'pendingProcedures', 'residenceDocument', 'identityClarified'],
  ...['passport', 'departureImpossible', 'azrNumber', 'bamfNumber', 'authorityFileNumber'],
];
const PROCEDURE = [
  ...['consentOn', 'consentBy', 'outcomeOn', 'settlementReason', 'intent', 'intentOn'],
  ...[
    'finalDecision',
    'finalOn',
    'finalConditions',
    'settlementBasis',
    'settlementEvidence',
    'consentRevokedOn',
  ],
];

export const officePerson: Shape = {
  name: 'OfficePerson',
  table: 'person p',
  joins: { hc: 'join hardship_case hc on hc.id = p.case_id' },
  key: 'p.id',
  fields: {
    ...columns('p', [...NAMED, ...ADDRESS, ...BACKGROUND, ...STAY, ...PROCEDURE]),
    ...flags('p', ['illnessClaimed']),
    request: requestPart,
    nationalities: {
      kind: 'derived',
      needs: { _nationalities: 'p.nationalities' },
      from: (row) => String(row._nationalities).split(',').filter(Boolean),
    },
    aliases: {
      kind: 'many',
      shape: () => personAlias,
      on: 'pa.person_id',
      order: 'pa.person_id, pa.position',
    },
  },
};
