import { Field, ID, ObjectType } from 'type-graphql';
import { CalendarDateScalar, InstantScalar } from '../../graphql/scalars.ts';
import { column, columns, type Shape } from '../../read/shape.ts';

/** A letter or notice that is due or has left the house. */
@ObjectType('Letter', { simpleResolvers: true })
export class LetterView {
  @Field(() => ID) id: string;
  @Field(() => String) letter: string;
  @Field(() => String) recipient: string;
  @Field(() => String, { nullable: true }) recipientName: string | null;
  @Field(() => CalendarDateScalar) dueOn: string;
  @Field(() => String) state: string;
  @Field(() => InstantScalar) createdAt: string;
  @Field(() => InstantScalar, { nullable: true }) sentAt: string | null;
}

/** The recipient by account or authority, else as the application names them. */
const RECIPIENT_NAME = `coalesce(ou.name, oa.name, case o.recipient when 'APPLICANT' then oc.lead_name
  when 'REPRESENTATIVE' then oc.representative_name end)`;

export const letter: Shape = {
  name: 'Letter',
  table: 'outbox o',
  joins: {
    ou: 'left join authority ou on ou.id = o.recipient_id',
    oa: 'left join account oa on oa.id = o.recipient_id',
    oc: 'left join hardship_case oc on oc.id = o.case_id',
  },
  key: 'o.id',
  fields: {
    ...columns('o', ['id', 'letter', 'recipient', 'dueOn', 'state', 'createdAt', 'sentAt']),
    recipientName: column(RECIPIENT_NAME),
  },
};
