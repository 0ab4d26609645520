import { Field, ID, ObjectType } from 'type-graphql';
import { enumOf } from '../../graphql/enum-of.ts';
import { CalendarDateScalar, InstantScalar } from '../../graphql/scalars.ts';
import { column, columns, type Shape } from '../../read/shape.ts';

const EXTENSION_STATE = enumOf('ExtensionState', ['ASKED', 'GRANTED', 'REFUSED']);

/** More time for a statement as the authority sees it: what it asked for, and the answer. */
@ObjectType({ simpleResolvers: true })
export class AuthorityExtension {
  @Field(() => ID) id: string;
  @Field(() => EXTENSION_STATE) state: keyof typeof EXTENSION_STATE;
  @Field(() => CalendarDateScalar, { description: 'The due day that held before.' }) oldDueOn: string;
  @Field(() => CalendarDateScalar, { nullable: true }) wishedOn: string | null;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'Null when the office gave more time unasked.' })
  askedAt: string | null;
  @Field(() => CalendarDateScalar, { nullable: true }) newDueOn: string | null;
  @Field(() => String, { nullable: true }) answer: string | null;
  @Field(() => InstantScalar, { nullable: true }) decidedAt: string | null;
}

/** The same as the office sees it: with who asked and who decided. */
@ObjectType({ simpleResolvers: true })
export class OfficeExtension {
  @Field(() => ID) id: string;
  @Field(() => EXTENSION_STATE) state: keyof typeof EXTENSION_STATE;
  @Field(() => CalendarDateScalar, { description: 'The due day that held before.' }) oldDueOn: string;
  @Field(() => CalendarDateScalar, { nullable: true }) wishedOn: string | null;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'Null when the office gave more time unasked.' })
  askedAt: string | null;
  @Field(() => String, { nullable: true }) askedBy: string | null;
  @Field(() => CalendarDateScalar, { nullable: true }) newDueOn: string | null;
  @Field(() => String, { nullable: true }) answer: string | null;
  @Field(() => InstantScalar, { nullable: true }) decidedAt: string | null;
  @Field(() => String, { nullable: true }) decidedBy: string | null;
}

const BOTH = columns('x', [
  ...['id', 'state', 'oldDueOn', 'wishedOn', 'reason', 'askedAt', 'newDueOn', 'answer', 'decidedAt'],
]);

export const authorityExtension: Shape = {
  name: 'AuthorityExtension',
  table: 'statement_extension x',
  key: 'x.id',
  fields: BOTH,
};

export const officeExtension: Shape = {
  name: 'OfficeExtension',
  table: 'statement_extension x',
  joins: {
    xa: 'left join account xa on xa.id = x.asked_by',
    xd: 'left join account xd on xd.id = x.decided_by',
  },
  key: 'x.id',
  fields: { ...BOTH, askedBy: column('xa.name'), decidedBy: column('xd.name') },
};
