import type { ActorFunction, CaseAction, CaseState } from '@ersuchen/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One step of a case, never changed or deleted; `seq` counts from 1 and equals the case's version after it. */
@Entity('case_event')
export class CaseEvent {
  @PrimaryColumn('varchar', { name: 'case_id', length: 26 })
  caseId: string;

  @PrimaryColumn('int')
  seq: number;

  @Column('varchar', { length: 40 })
  action: CaseAction;

  @Column('varchar', { name: 'from_state', length: 20 })
  fromState: CaseState;

  @Column('varchar', { name: 'to_state', length: 20 })
  toState: CaseState;

  @Column('varchar', { name: 'happened_at', length: 24 })
  happenedAt: string;

  @Column('varchar', { name: 'account_id', length: 26 })
  accountId: string;

  @Column('varchar', { name: 'actor_function', length: 20 })
  actorFunction: ActorFunction;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('varchar', { length: 500, nullable: true })
  detail: string | null;
}
