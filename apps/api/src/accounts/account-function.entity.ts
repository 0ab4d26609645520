import type { ActorFunction } from '@ersuchen/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One function that an account holds from a day to a day (both inclusive); a session acts in one of them. */
@Entity('account_function')
export class AccountFunction {
  @PrimaryColumn('varchar', { length: 26 })
  id: string;

  @Column('varchar', { name: 'account_id', length: 26 })
  accountId: string;

  @Column('varchar', { name: 'actor_function', length: 20 })
  actorFunction: ActorFunction;

  @Column('varchar', { name: 'authority_id', length: 26, nullable: true })
  authorityId: string | null;

  @Column('varchar', { name: 'seat_id', length: 26, nullable: true })
  seatId: string | null;

  @Column('varchar', { name: 'seat_role', length: 10, nullable: true })
  seatRole: 'MEMBER' | 'DEPUTY' | null;

  @Column('varchar', { name: 'organisation_id', length: 26, nullable: true })
  organisationId: string | null;

  @Column('varchar', { name: 'valid_from', length: 10 })
  validFrom: string;

  @Column('varchar', { name: 'valid_to', length: 10, nullable: true })
  validTo: string | null;
}
