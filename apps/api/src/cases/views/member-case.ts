import { Field, ID, Int, ObjectType } from 'type-graphql';
import { sectionsOf } from '../../applications/read-applications.ts';
import { CalendarDateScalar } from '../../graphql/scalars.ts';
import { ReasonSectionView } from '../../graphql/shared-views.ts';
import { PrivateNoteView, privateNote } from '../../meetings/views/member-note.ts';
import { column, columns, flags, type Shape } from '../../read/shape.ts';
import { AvailableActionView, ProposalView } from './case-parts.ts';
import { actions, facts } from './case-standing.ts';
import {
  MemberDocument,
  MemberFinding,
  MemberStatement,
  memberDocument,
  memberFinding,
  memberStatement,
} from './member-parts.ts';
import { MemberPerson, memberPerson } from './member-person.ts';

/** A case whose papers were released to the reading member. */
@ObjectType({ simpleResolvers: true })
export class MemberCase {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => String) fileNumber: string;
  @Field(() => CalendarDateScalar) receivedOn: string;
  @Field(() => String) leadName: string;
  @Field(() => Int) personCount: number;
  @Field(() => String, { nullable: true }) authorityName: string | null;
  @Field(() => CalendarDateScalar, { nullable: true }) removalOn: string | null;
  @Field(() => Boolean) inDetention: boolean;
  @Field(() => [MemberPerson]) persons: readonly MemberPerson[];
  @Field(() => [ReasonSectionView]) reasons: readonly ReasonSectionView[];
  @Field(() => [MemberDocument]) documents: readonly MemberDocument[];
  @Field(() => [MemberFinding]) findings: readonly MemberFinding[];
  @Field(() => MemberStatement, { nullable: true }) statement: MemberStatement | null;
  @Field(() => String, { nullable: true }) caseNote: string | null;
  @Field(() => ProposalView, {
    nullable: true,
    description: "The office's proposal for the decision on acceptance.",
  })
  proposal: ProposalView | null;
  @Field(() => [AvailableActionView], { description: 'What the reader can decide about the case now.' })
  availableActions: readonly AvailableActionView[];
  @Field(() => PrivateNoteView, { nullable: true, description: "Only the reader's own." })
  privateNote: PrivateNoteView | null;
}

export const memberCase: Shape = {
  name: 'MemberCase',
  table: 'hardship_case c',
  joins: {
    cu: 'left join authority cu on cu.id = c.authority_id',
    mpro: 'left join account mpro on mpro.id = c.proposed_by',
    cr: 'left join case_reason cr on cr.case_id = c.id',
  },
  key: 'c.id',
  fields: {
    ...columns('c', [
      'id',
      'version',
      'fileNumber',
      'receivedOn',
      'leadName',
      'personCount',
      'removalOn',
      'caseNote',
    ]),
    ...flags('c', ['inDetention']),
    authorityName: column('cu.name'),
    proposal: {
      kind: 'part',
      present: 'c.proposal',
      fields: {
        proposal: column('c.proposal'),
        reason: column('c.proposal_reason'),
        proposedBy: column('mpro.name'),
        proposedAt: column('c.proposed_at'),
      },
    },
    _facts: facts,
    availableActions: actions,
    reasons: {
      kind: 'derived',
      needs: { _sections: 'cr.sections' },
      from: (row) => sectionsOf(row._sections as string | null),
    },
    persons: { kind: 'many', shape: () => memberPerson, on: 'p.case_id', order: 'p.case_id, p.position' },
    documents: {
      kind: 'many',
      shape: () => memberDocument,
      on: 'd.case_id',
      order: 'd.case_id, d.received_on, d.id',
    },
    findings: {
      kind: 'many',
      shape: () => memberFinding,
      on: 'f.case_id',
      order: 'f.case_id, f.person_id, f.ground',
    },
    statement: {
      kind: 'first',
      shape: () => memberStatement,
      on: 's.case_id',
      where: `s.state = 'SUBMITTED'`,
      order: 's.case_id, s.round desc',
    },
    privateNote: {
      kind: 'first',
      shape: () => privateNote,
      on: 'n.case_id',
      where: 'n.account_id = ?',
      params: (ctx) => [ctx.actor.accountId],
    },
  },
};
