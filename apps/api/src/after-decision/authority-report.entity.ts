import type { ActorFunction, AuthorityPart } from '@ersuchen/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the authority told about one person with a request: every intended and every final decision, none replaced. */
@Entity('authority_report')
export class AuthorityReport {
  @PrimaryColumn('varchar', { length: 26 })
  id: string;

  @Column('varchar', { name: 'case_id', length: 26 })
  caseId: string;

  @Column('varchar', { name: 'person_id', length: 26 })
  personId: string;

  /** Counts the reports of a case from 1. */
  @Column('int')
  seq: number;

  @Column('varchar', { length: 30 })
  part: Exclude<AuthorityPart, 'AWAITED'>;

  @Column('varchar', { name: 'told_on', length: 10 })
  toldOn: string;

  @Column('text', { nullable: true })
  reasons: string | null;

  @Column('varchar', { name: 'condition_codes', length: 200, nullable: true })
  conditionCodes: string | null;

  @Column('text', { nullable: true })
  conditions: string | null;

  @Column('varchar', { name: 'valid_until', length: 10, nullable: true })
  validUntil: string | null;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('varchar', { name: 'reported_at', length: 24 })
  reportedAt: string;

  @Column('varchar', { name: 'reported_by', length: 26 })
  reportedBy: string;

  /** The authority itself, or the office on its behalf. */
  @Column('varchar', { name: 'actor_function', length: 20 })
  actorFunction: ActorFunction;
}
