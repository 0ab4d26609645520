import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PERSON_STATE } from '../../graphql/enums.ts';
import { CalendarDateScalar } from '../../graphql/scalars.ts';
import { column, columns, flags, type Shape } from '../../read/shape.ts';

/** A person of a released case as a member of the commission sees it: what is weighed, no way to get in touch. */
@ObjectType({ simpleResolvers: true })
export class MemberPerson {
  @Field(() => ID) id: string;
  @Field(() => Int) position: number;
  @Field(() => String) surname: string;
  @Field(() => String) firstNames: string;
  @Field(() => String) birthName: string;
  @Field(() => String, { description: 'Partial dates are YYYY or YYYY-MM.' }) birthDate: string;
  @Field(() => String) birthPlace: string;
  @Field(() => String, { nullable: true }) sex: string | null;
  @Field(() => String) relation: string;
  @Field(() => String, { nullable: true }) maritalStatus: string | null;
  @Field(() => [String]) nationalities: readonly string[];
  @Field(() => String) town: string;
  @Field(() => String) ethnicityOrReligion: string;
  @Field(() => String, { nullable: true }) enteredOn: string | null;
  @Field(() => CalendarDateScalar, { nullable: true }) asylumAppliedOn: string | null;
  @Field(() => String, { nullable: true }) pendingProcedures: string | null;
  @Field(() => String, { nullable: true }) residenceDocument: string | null;
  @Field(() => String, { nullable: true }) identityClarified: string | null;
  @Field(() => String, { nullable: true }) passport: string | null;
  @Field(() => Boolean) illnessClaimed: boolean;
  @Field(() => PERSON_STATE, { nullable: true, description: 'Once the commission has decided.' })
  outcome: keyof typeof PERSON_STATE | null;
}

export const memberPerson: Shape = {
  name: 'MemberPerson',
  table: 'person p',
  key: 'p.id',
  fields: {
    ...columns('p', ['id', 'position', 'surname', 'firstNames', 'birthName', 'birthDate', 'birthPlace']),
    ...columns('p', ['sex', 'relation', 'maritalStatus', 'town', 'ethnicityOrReligion', 'enteredOn']),
    ...columns('p', ['asylumAppliedOn', 'pendingProcedures', 'residenceDocument', 'identityClarified']),
    ...columns('p', ['passport']),
    ...flags('p', ['illnessClaimed']),
    outcome:
      column(`case when p.outcome_on is not null and p.state in ('REQUEST', 'NO_REQUEST', 'RECOMMENDATION')
      then p.state end`),
    nationalities: {
      kind: 'derived',
      needs: { _nationalities: 'p.nationalities' },
      from: (row) => String(row._nationalities).split(',').filter(Boolean),
    },
  },
};
