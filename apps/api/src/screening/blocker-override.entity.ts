import type { BlockerCode } from '@ersuchen/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The chair's recorded reason to go on although something is missing. `subject` names person and ground. */
@Entity('blocker_override')
export class BlockerOverride {
  @PrimaryColumn('varchar', { length: 26 })
  id: string;

  @Column('varchar', { name: 'case_id', length: 26 })
  caseId: string;

  @Column('varchar', { length: 40 })
  blocker: BlockerCode;

  @Column('varchar', { length: 80, default: '' })
  subject: string;

  @Column('text')
  reason: string;

  @Column('varchar', { name: 'overridden_by', length: 26 })
  overriddenBy: string;

  @Column('varchar', { name: 'overridden_at', length: 24 })
  overriddenAt: string;
}
