import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The agenda as published in one numbered version; `items` is JSON and never changes. */
@Entity('agenda_publication')
export class AgendaPublication {
  @PrimaryColumn('varchar', { name: 'meeting_id', length: 26 })
  meetingId: string;

  @PrimaryColumn('int', { name: 'agenda_version' })
  agendaVersion: number;

  @Column('varchar', { name: 'published_at', length: 24 })
  publishedAt: string;

  @Column('varchar', { name: 'published_by', length: 26 })
  publishedBy: string;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('text')
  items: string;
}
