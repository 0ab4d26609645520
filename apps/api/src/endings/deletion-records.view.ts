import { RETENTION_CLASSES, type RetentionClass } from '@ersuchen/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { resultOf } from '../graphql/answers.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { PageInfo } from '../graphql/page-info.ts';
import { InstantScalar } from '../graphql/scalars.ts';
import { column, columns, type Shape } from '../read/shape.ts';

const RETENTION_CLASS = enumOf('RetentionClass', RETENTION_CLASSES);
const DELETION_KIND = enumOf('DeletionKind', ['CASE', 'DRAFT']);

@ObjectType({ simpleResolvers: true })
export class DeletedRows {
  @Field(() => String) table: string;
  @Field(() => Int) count: number;
}

/** The protocol of a deletion. */
@ObjectType('DeletionRecord', { simpleResolvers: true })
export class DeletionRecordView {
  @Field(() => ID) id: string;
  @Field(() => DELETION_KIND) kind: keyof typeof DELETION_KIND;
  @Field(() => String, { nullable: true }) fileNumber: string | null;
  @Field(() => RETENTION_CLASS, { nullable: true }) retentionClass: RetentionClass | null;
  @Field(() => InstantScalar) deletedAt: string;
  @Field(() => String) deletedBy: string;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => [DeletedRows]) deletedRows: readonly DeletedRows[];
}

@ObjectType({ simpleResolvers: true })
export class DeletionRecordConnection {
  @Field(() => [DeletionRecordView]) nodes: readonly DeletionRecordView[];
  @Field(() => PageInfo) pageInfo: PageInfo;
}

export const DeletionResult = resultOf('DeletionResult', DeletionRecordView, 'DeletionRecord');

export const deletionRecord: Shape = {
  name: 'DeletionRecord',
  table: 'deletion_record x',
  joins: { xa: 'left join account xa on xa.id = x.deleted_by' },
  key: 'x.id',
  fields: {
    ...columns('x', ['id', 'kind', 'fileNumber', 'retentionClass', 'deletedAt', 'reason']),
    deletedBy: column(`coalesce(xa.name, '')`),
    deletedRows: {
      kind: 'derived',
      needs: { _counts: 'x.row_counts' },
      from: (row) =>
        Object.entries(JSON.parse(String(row._counts)) as Record<string, number>).map(([table, count]) => ({
          table,
          count,
        })),
    },
  },
};
