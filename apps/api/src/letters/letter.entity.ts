import type { Letter } from '@ersuchen/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A letter as it was made: what it says lies in the storage and is never made again. */
@Entity('letter')
export class LetterRow {
  /** The outbox row's id: one occasion, one letter. */
  @PrimaryColumn('varchar', { length: 26 })
  id: string;

  @Column('varchar', { name: 'case_id', length: 26, nullable: true })
  caseId: string | null;

  @Column('varchar', { name: 'meeting_id', length: 26, nullable: true })
  meetingId: string | null;

  @Column('varchar', { length: 40 })
  letter: Letter;

  @Column('varchar', { length: 20 })
  recipient: string;

  @Column('varchar', { name: 'recipient_name', length: 250 })
  recipientName: string;

  /** The address as sent, one line of it per line. */
  @Column('text', { name: 'recipient_address' })
  recipientAddress: string;

  @Column('varchar', { length: 200 })
  subject: string;

  /** The version of the wording; 0 is the built-in one. */
  @Column('int', { name: 'template_version' })
  templateVersion: number;

  @Column('varchar', { length: 64 })
  sha256: string;

  @Column('int')
  bytes: number;

  @Column('int')
  pages: number;

  @Column('varchar', { name: 'storage_key', length: 120 })
  storageKey: string;

  @Column('varchar', { name: 'made_at', length: 24 })
  madeAt: string;
}
