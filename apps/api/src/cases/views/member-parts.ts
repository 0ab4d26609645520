import { Field, ID, Int, ObjectType } from 'type-graphql';
import { FINDING_VALUE } from '../../graphql/enums.ts';
import { CalendarDateScalar, InstantScalar } from '../../graphql/scalars.ts';
import { StatementAnswerView } from '../../graphql/shared-views.ts';
import { column, columns, flags, type Shape } from '../../read/shape.ts';
import { answersFrom } from '../../statements/stored-statement.ts';

@ObjectType({ simpleResolvers: true })
export class MemberDocument {
  @Field(() => ID) id: string;
  @Field(() => String) kind: string;
  @Field(() => String) title: string;
  @Field(() => CalendarDateScalar) receivedOn: string;
  @Field(() => Int) pages: number;
  @Field(() => Boolean) fileHeld: boolean;
}

export const memberDocument: Shape = {
  name: 'MemberDocument',
  table: 'document d',
  key: 'd.id',
  fields: { ...columns('d', ['id', 'kind', 'title', 'receivedOn', 'pages']), ...flags('d', ['fileHeld']) },
};

@ObjectType({ simpleResolvers: true })
export class MemberFinding {
  @Field(() => ID) personId: string;
  @Field(() => String) ground: string;
  @Field(() => FINDING_VALUE) finding: keyof typeof FINDING_VALUE;
  @Field(() => String, { nullable: true }) evidence: string | null;
  @Field(() => String, { nullable: true }) exceptionReason: string | null;
}

export const memberFinding: Shape = {
  name: 'MemberFinding',
  table: 'finding f',
  key: 'f.person_id',
  fields: columns('f', ['personId', 'ground', 'finding', 'evidence', 'exceptionReason']),
};

@ObjectType({ simpleResolvers: true })
export class MemberStatement {
  @Field(() => ID) id: string;
  @Field(() => String) authorityName: string;
  @Field(() => String, { nullable: true }) body: string | null;
  @Field(() => [StatementAnswerView]) answers: readonly StatementAnswerView[];
  @Field(() => String, { nullable: true }) signer: string | null;
  @Field(() => InstantScalar, { nullable: true }) submittedAt: string | null;
}

/** Conditions on these rows always ask for the state SUBMITTED. */
export const memberStatement: Shape = {
  name: 'MemberStatement',
  table: 'statement s',
  joins: { su: 'join authority su on su.id = s.authority_id' },
  key: 's.id',
  fields: {
    ...columns('s', ['id', 'body', 'signer', 'submittedAt']),
    authorityName: column('su.name'),
    answers: {
      kind: 'derived',
      needs: { _answers: 's.answers' },
      from: (row) => answersFrom(row._answers as string | null),
    },
  },
};
