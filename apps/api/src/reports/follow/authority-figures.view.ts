import { Field, Int, ObjectType } from 'type-graphql';
import { InputInvalid } from '../../graphql/answers.ts';
import { unionOf } from '../../graphql/union-of.ts';
import { FollowRow } from './follow-report.view.ts';

/** What an authority can tell about its own cases. */
@ObjectType({ simpleResolvers: true })
export class AuthorityFigures {
  @Field(() => String) fromMonth: string;
  @Field(() => String) toMonth: string;
  @Field(() => Int, { description: 'Applications received in the period and registered with it.' })
  receivedCases: number;
  @Field(() => Int) receivedPersons: number;
  @Field(() => Int, { description: 'Persons of these who were removed before the end of the procedure.' })
  removedPersons: number;
  @Field(() => Int, { description: 'Rounds asked for in the period.' }) statementsAsked: number;
  @Field(() => Int) statementsGiven: number;
  @Field(() => Int, { description: 'Given after the due day.' }) statementsLate: number;
  @Field(() => Int, { description: 'Not given, and the due day is over.' }) statementsOverdue: number;
  @Field(() => FollowRow, { description: 'Requests sent in the period, where they stand today.' })
  requests: FollowRow;
}

export const AuthorityFiguresResult = unionOf(
  'AuthorityFiguresResult',
  [AuthorityFigures, InputInvalid],
  (value) => ('requests' in value ? 'AuthorityFigures' : 'InputInvalid'),
);
