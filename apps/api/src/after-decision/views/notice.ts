import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../../graphql/enum-of.ts';
import { InstantScalar } from '../../graphql/scalars.ts';
import { column, columns, type Many, type Shape } from '../../read/shape.ts';

export const NOTICE_KIND = enumOf('AuthorityNoticeKind', ['REQUEST', 'NO_REQUEST']);

/** What the authority was told of the commission's decision. */
@ObjectType({ simpleResolvers: true })
export class AuthorityNotice {
  @Field(() => NOTICE_KIND) kind: keyof typeof NOTICE_KIND;
  @Field(() => String, { nullable: true, description: 'Of a request: why.' }) reasons: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'With a request what the commission adds to it, without one its recommendation.',
  })
  remarks: string | null;
  @Field(() => InstantScalar) informedAt: string;
}

/** The same for the office, with who sent it. */
@ObjectType({ simpleResolvers: true })
export class OfficeNotice extends AuthorityNotice {
  @Field(() => String) informedBy: string;
}

/** What the minutes say about a decision, before the authority is told. */
@ObjectType('DecisionTexts', { simpleResolvers: true })
export class DecisionTextsView {
  @Field(() => String) reasons: string;
  @Field(() => String) remarks: string;
  @Field(() => String) recommendation: string;
}

const COLUMNS = ['kind', 'reasons', 'remarks', 'informedAt'];

const authorityNotice: Shape = {
  name: 'AuthorityNotice',
  table: 'authority_notice an',
  key: 'an.id',
  fields: columns('an', COLUMNS),
};

export const officeNotice: Shape = {
  name: 'OfficeNotice',
  table: 'authority_notice an',
  joins: { aa: 'left join account aa on aa.id = an.informed_by' },
  key: 'an.id',
  fields: { ...columns('an', COLUMNS), informedBy: column(`coalesce(aa.name, '')`) },
};

/** The notices to the acting authority, and no other authority's. */
export const ownNotices: Many = {
  kind: 'many',
  shape: () => authorityNotice,
  on: 'an.case_id',
  where: 'an.authority_id = ?',
  params: (ctx) => [ctx.actor.authorityId],
  order: 'an.case_id, an.informed_at desc, an.kind desc',
};
