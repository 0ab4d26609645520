import type { StatementState } from '@ersuchen/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One round of asking the authority for its reasoned statement (§ 3 (2) HFKVO NRW). */
@Entity('statement')
export class Statement {
  @PrimaryColumn('varchar', { length: 26 })
  id: string;

  @Column('varchar', { name: 'case_id', length: 26 })
  caseId: string;

  @Column('varchar', { name: 'authority_id', length: 26 })
  authorityId: string;

  @Column('int', { default: 1 })
  round: number;

  @Column('varchar', { length: 20 })
  state: StatementState;

  @Column('int', { default: 1 })
  version: number;

  @Column('varchar', { name: 'requested_at', length: 24 })
  requestedAt: string;

  @Column('varchar', { name: 'requested_by', length: 26 })
  requestedBy: string;

  @Column('varchar', { name: 'due_on', length: 10 })
  dueOn: string;

  /** Codes of the questions, separated by commas. */
  @Column('varchar', { length: 500 })
  questions: string;

  @Column('text', { nullable: true })
  body: string | null;

  /** JSON object: question -> text. */
  @Column('text', { nullable: true })
  answers: string | null;

  @Column('varchar', { length: 200, nullable: true })
  signer: string | null;

  @Column('varchar', { name: 'submitted_at', length: 24, nullable: true })
  submittedAt: string | null;

  @Column('varchar', { name: 'submitted_by', length: 26, nullable: true })
  submittedBy: string | null;

  @Column('varchar', { name: 'receipt_number', length: 40, nullable: true })
  receiptNumber: string | null;

  @Column('text', { name: 'waived_reason', nullable: true })
  waivedReason: string | null;

  @Column('varchar', { name: 'waived_by', length: 26, nullable: true })
  waivedBy: string | null;

  /** Why the authority is asked once more. */
  @Column('text', { name: 'redo_reason', nullable: true })
  redoReason: string | null;

  @Column('text', { name: 'withdrawn_reason', nullable: true })
  withdrawnReason: string | null;
}
