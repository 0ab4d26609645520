import { DISPATCH_WAYS, type DispatchWay } from '@ersuchen/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { resultOf } from '../../graphql/answers.ts';
import { enumOf } from '../../graphql/enum-of.ts';
import { PageInfo } from '../../graphql/page-info.ts';
import { CalendarDateScalar, InstantScalar } from '../../graphql/scalars.ts';
import { column, columns, type Shape } from '../../read/shape.ts';
import { ATTEMPT_RESULTS } from '../dispatch-attempt.entity.ts';

export const DISPATCH_WAY = enumOf('DispatchWay', DISPATCH_WAYS);
const ATTEMPT_RESULT = enumOf('DispatchResult', ATTEMPT_RESULTS);

const optional = { nullable: true };

/** One try to bring a letter out of the house. */
@ObjectType('DispatchAttempt', { simpleResolvers: true })
export class DispatchAttemptView {
  @Field(() => ID) id: string;
  @Field(() => ID) letterId: string;
  @Field(() => String) letter: string;
  @Field(() => String) recipient: string;
  @Field(() => ID, optional) caseId: string | null;
  @Field(() => String, optional) fileNumber: string | null;
  @Field(() => Int) attempt: number;
  @Field(() => DISPATCH_WAY, optional) way: DispatchWay | null;
  @Field(() => InstantScalar) beganAt: string;
  @Field(() => InstantScalar, optional) endedAt: string | null;
  @Field(() => ATTEMPT_RESULT) result: keyof typeof ATTEMPT_RESULT;
  @Field(() => String, optional) problem: string | null;
}

@ObjectType({ simpleResolvers: true })
export class DispatchAttemptEdge {
  @Field(() => String) cursor: string;
  @Field(() => DispatchAttemptView) node: DispatchAttemptView;
}

@ObjectType({ simpleResolvers: true })
export class DispatchAttemptConnection {
  @Field(() => [DispatchAttemptEdge]) edges: readonly DispatchAttemptEdge[];
  @Field(() => [DispatchAttemptView]) nodes: readonly DispatchAttemptView[];
  @Field(() => PageInfo) pageInfo: PageInfo;
}

export const dispatchAttempt: Shape = {
  name: 'DispatchAttempt',
  table: 'dispatch_attempt t join outbox o on o.id = t.outbox_id',
  joins: { oc: 'left join hardship_case oc on oc.id = o.case_id' },
  key: 't.id',
  fields: {
    ...columns('t', ['id', 'attempt', 'way', 'beganAt', 'endedAt', 'result', 'problem']),
    ...columns('o', ['letter', 'recipient', 'caseId']),
    letterId: column('t.outbox_id'),
    fileNumber: column('oc.file_number'),
  },
};

/** Letters that are printed and posted together. */
@ObjectType('PrintBatch', { simpleResolvers: true })
export class PrintBatchView {
  @Field(() => ID) id: string;
  @Field(() => CalendarDateScalar) printDay: string;
  @Field(() => Int) number: number;
  @Field(() => Int) letters: number;
  @Field(() => InstantScalar) madeAt: string;
  @Field(() => String, optional) madeBy: string | null;
  @Field(() => InstantScalar, optional) postedAt: string | null;
  @Field(() => String, optional) postedBy: string | null;
}

export const PrintBatchResult = resultOf('PrintBatchResult', PrintBatchView, 'PrintBatch');

@ObjectType({ simpleResolvers: true })
export class PrintBatchEdge {
  @Field(() => String) cursor: string;
  @Field(() => PrintBatchView) node: PrintBatchView;
}

@ObjectType({ simpleResolvers: true })
export class PrintBatchConnection {
  @Field(() => [PrintBatchEdge]) edges: readonly PrintBatchEdge[];
  @Field(() => [PrintBatchView]) nodes: readonly PrintBatchView[];
  @Field(() => PageInfo) pageInfo: PageInfo;
}

export const printBatch: Shape = {
  name: 'PrintBatch',
  table: 'print_batch b',
  joins: {
    bm: 'left join account bm on bm.id = b.made_by',
    bp: 'left join account bp on bp.id = b.posted_by',
  },
  key: 'b.id',
  fields: {
    ...columns('b', ['id', 'printDay', 'number', 'letters', 'madeAt', 'postedAt']),
    madeBy: column('bm.name'),
    postedBy: column('bp.name'),
  },
};
