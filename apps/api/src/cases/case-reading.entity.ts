import type { ActorFunction } from '@ersuchen/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody opened a case file. */
@Entity('case_reading')
export class CaseReading {
  @PrimaryColumn('varchar', { length: 26 })
  id: string;

  @Column('varchar', { name: 'case_id', length: 26 })
  caseId: string;

  @Column('varchar', { name: 'account_id', length: 26 })
  accountId: string;

  @Column('varchar', { name: 'actor_function', length: 20 })
  actorFunction: ActorFunction;

  @Column('varchar', { name: 'read_at', length: 24 })
  readAt: string;
}
