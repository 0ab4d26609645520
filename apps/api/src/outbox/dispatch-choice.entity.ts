import type { AddressedTo, DispatchWay } from '@ersuchen/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The way that the head of the office chose for a kind of recipient. */
@Entity('dispatch_choice')
export class DispatchChoice {
  @PrimaryColumn('varchar', { length: 20 })
  recipient: AddressedTo;

  @Column('varchar', { length: 20 })
  way: DispatchWay;

  @Column('varchar', { name: 'chosen_at', length: 24 })
  chosenAt: string;

  @Column('varchar', { name: 'chosen_by', length: 26 })
  chosenBy: string;
}
