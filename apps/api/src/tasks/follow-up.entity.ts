import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A day that somebody set by hand to look at a case again. */
@Entity('follow_up')
export class FollowUp {
  @PrimaryColumn('varchar', { length: 26 })
  id: string;

  @Column('varchar', { name: 'case_id', length: 26 })
  caseId: string;

  @Column('varchar', { name: 'due_on', length: 10 })
  dueOn: string;

  @Column('text')
  body: string;

  @Column('varchar', { name: 'owner_id', length: 26 })
  ownerId: string;

  @Column('varchar', { name: 'created_by', length: 26 })
  createdBy: string;

  @Column('varchar', { name: 'created_at', length: 24 })
  createdAt: string;

  @Column('varchar', { name: 'done_by', length: 26, nullable: true })
  doneBy: string | null;

  @Column('varchar', { name: 'done_at', length: 24, nullable: true })
  doneAt: string | null;
}
