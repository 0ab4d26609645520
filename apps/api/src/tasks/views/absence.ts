import { Field, ID, ObjectType } from 'type-graphql';
import { resultOf } from '../../graphql/answers.ts';
import { CalendarDateScalar, InstantScalar } from '../../graphql/scalars.ts';
import { column, columns, type Shape } from '../../read/shape.ts';

@ObjectType('Absence', { simpleResolvers: true })
export class AbsenceView {
  @Field(() => ID) id: string;
  @Field(() => ID) accountId: string;
  @Field(() => String) accountName: string;
  @Field(() => CalendarDateScalar) fromOn: string;
  @Field(() => CalendarDateScalar) toOn: string;
  @Field(() => ID) substituteId: string;
  @Field(() => String) substituteName: string;
  @Field(() => InstantScalar, { nullable: true }) endedAt: string | null;
}

export const AbsenceResult = resultOf('AbsenceResult', AbsenceView, 'Absence');

export const absence: Shape = {
  name: 'Absence',
  table: 'account_absence w',
  joins: {
    wa: 'left join account wa on wa.id = w.account_id',
    ws: 'left join account ws on ws.id = w.substitute_id',
  },
  key: 'w.id',
  fields: {
    ...columns('w', ['id', 'accountId', 'fromOn', 'toOn', 'substituteId', 'endedAt']),
    accountName: column(`coalesce(wa.name, '')`),
    substituteName: column(`coalesce(ws.name, '')`),
  },
};
