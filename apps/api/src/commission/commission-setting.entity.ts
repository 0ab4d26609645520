import type { CommissionSetting as Name } from '@ersuchen/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the head of the office has set; a setting without a row has the usual value. */
@Entity('commission_setting')
export class CommissionSetting {
  @PrimaryColumn('varchar', { length: 40 })
  name: Name;

  @Column('varchar', { length: 200 })
  value: string;

  @Column('varchar', { name: 'changed_by', length: 26 })
  changedBy: string;

  @Column('varchar', { name: 'changed_at', length: 24 })
  changedAt: string;
}
