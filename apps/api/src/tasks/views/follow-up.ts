import { TASK_KINDS, type TaskKind } from '@ersuchen/domain';
import { Field, ID, ObjectType } from 'type-graphql';
import { enumOf } from '../../graphql/enum-of.ts';
import { CalendarDateScalar, InstantScalar } from '../../graphql/scalars.ts';
import { column, columns, type Shape, type Field as ShapeField } from '../../read/shape.ts';

const TASK_KIND = enumOf('TaskKind', TASK_KINDS);

@ObjectType({
  simpleResolvers: true,
  description: 'On which day somebody has to look at the case, and for what.',
})
export class CaseNextDate {
  @Field(() => CalendarDateScalar) on: string;
  @Field(() => TASK_KIND) kind: TaskKind;
}

@ObjectType('FollowUp', { simpleResolvers: true })
export class FollowUpView {
  @Field(() => ID) id: string;
  @Field(() => CalendarDateScalar) dueOn: string;
  @Field(() => String) body: string;
  @Field(() => ID) ownerId: string;
  @Field(() => String) ownerName: string;
  @Field(() => String) createdBy: string;
  @Field(() => InstantScalar, { nullable: true }) doneAt: string | null;
  @Field(() => String, { nullable: true }) doneBy: string | null;
}

const followUp: Shape = {
  name: 'FollowUp',
  table: 'follow_up fu',
  joins: {
    fo: 'left join account fo on fo.id = fu.owner_id',
    fc: 'left join account fc on fc.id = fu.created_by',
    fd: 'left join account fd on fd.id = fu.done_by',
  },
  key: 'fu.id',
  fields: {
    ...columns('fu', ['id', 'dueOn', 'body', 'ownerId', 'doneAt']),
    ownerName: column(`coalesce(fo.name, '')`),
    createdBy: column(`coalesce(fc.name, '')`),
    doneBy: column('fd.name'),
  },
};

/** What the office's case file shows of its tasks: open follow-ups first, then those that are done. */
export const taskFields: Readonly<Record<string, ShapeField>> = {
  nextDate: {
    kind: 'part',
    present: 'c.next_on',
    fields: { on: column('c.next_on'), kind: column('c.next_kind') },
  },
  followUps: {
    kind: 'many',
    shape: () => followUp,
    on: 'fu.case_id',
    order: 'fu.case_id, case when fu.done_at is null then 0 else 1 end, fu.due_on, fu.id',
  },
};
