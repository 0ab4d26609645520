import type { DispatchWay } from '@ersuchen/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** STARTED: still under way, or the process died; UNKNOWN: it may have left, and is sent again under the same Message-ID. */
export const ATTEMPT_RESULTS = ['STARTED', 'SENT', 'QUEUED', 'LATER', 'REFUSED', 'UNKNOWN'] as const;

/** One try to bring one letter out of the house. */
@Entity('dispatch_attempt')
export class DispatchAttempt {
  @PrimaryColumn('varchar', { length: 26 })
  id: string;

  @Column('varchar', { name: 'outbox_id', length: 26 })
  outboxId: string;

  @Column('int')
  attempt: number;

  @Column('varchar', { length: 20, nullable: true })
  way: DispatchWay | null;

  @Column('varchar', { name: 'began_at', length: 24 })
  beganAt: string;

  @Column('varchar', { name: 'ended_at', length: 24, nullable: true })
  endedAt: string | null;

  @Column('varchar', { length: 20 })
  result: (typeof ATTEMPT_RESULTS)[number];

  @Column('varchar', { length: 60, nullable: true })
  problem: string | null;
}
