import { Field, ID, ObjectType } from 'type-graphql';
import { enumOf } from '../../graphql/enum-of.ts';
import { FINDING_VALUE } from '../../graphql/enums.ts';
import { InstantScalar } from '../../graphql/scalars.ts';
import { column, columns, type Shape } from '../../read/shape.ts';

const FINDING_STEP = enumOf('FindingStep', ['RECORDED', 'DECIDED']);

/** What was found about one exclusion ground and one person (§ 5 HFKVO NRW). */
@ObjectType({ simpleResolvers: true })
export class OfficeFinding {
  @Field(() => ID) personId: string;
  @Field(() => String) ground: string;
  @Field(() => FINDING_VALUE) finding: keyof typeof FINDING_VALUE;
  @Field(() => String, { nullable: true }) evidence: string | null;
  @Field(() => [ID]) documentIds: readonly string[];
  @Field(() => String, { nullable: true }) exceptionReason: string | null;
  @Field(() => String) foundBy: string;
  @Field(() => InstantScalar) foundAt: string;
  @Field(() => String, { nullable: true, description: 'Who of the deciding body has decided on it.' })
  decidedBy: string | null;
  @Field(() => InstantScalar, { nullable: true }) decidedAt: string | null;
  @Field(() => String, { nullable: true }) decisionReason: string | null;
}

export const officeFinding: Shape = {
  name: 'OfficeFinding',
  table: 'finding f',
  joins: { fa: 'join account fa on fa.id = f.found_by', fd: 'left join account fd on fd.id = f.decided_by' },
  key: 'f.ground',
  fields: {
    ...columns('f', ['personId', 'ground', 'finding', 'evidence', 'exceptionReason', 'foundAt']),
    ...columns('f', ['decidedAt', 'decisionReason']),
    foundBy: column('fa.name'),
    decidedBy: column('fd.name'),
    documentIds: {
      kind: 'derived',
      needs: { _documentIds: 'f.document_ids' },
      from: (row) =>
        String(row._documentIds ?? '')
          .split(',')
          .filter(Boolean),
    },
  },
};

/** One change of a finding, for the office and the deciding body. */
@ObjectType('FindingChange', { simpleResolvers: true })
export class FindingChangeView {
  @Field(() => ID) id: string;
  @Field(() => ID) personId: string;
  @Field(() => String) ground: string;
  @Field(() => FINDING_STEP) step: keyof typeof FINDING_STEP;
  @Field(() => FINDING_VALUE, { nullable: true }) oldFinding: keyof typeof FINDING_VALUE | null;
  @Field(() => String, { nullable: true }) oldEvidence: string | null;
  @Field(() => String, { nullable: true }) oldExceptionReason: string | null;
  @Field(() => FINDING_VALUE) newFinding: keyof typeof FINDING_VALUE;
  @Field(() => String, { nullable: true }) newEvidence: string | null;
  @Field(() => String, { nullable: true }) newExceptionReason: string | null;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => String) changedBy: string;
  @Field(() => InstantScalar) changedAt: string;
}

export const findingChange: Shape = {
  name: 'FindingChange',
  table: 'finding_history fh',
  joins: { fhc: 'join account fhc on fhc.id = fh.changed_by' },
  key: 'fh.id',
  fields: {
    ...columns('fh', ['id', 'personId', 'ground', 'step', 'oldFinding', 'oldEvidence', 'oldExceptionReason']),
    ...columns('fh', ['newFinding', 'newEvidence', 'newExceptionReason', 'reason', 'changedAt']),
    changedBy: column('fhc.name'),
  },
};
