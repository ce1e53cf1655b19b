import { Column, Entity, PrimaryColumn } from 'typeorm';

export type SettingCode = 'inpatient' | 'outpatient' | 'professional';

@Entity('work_type')
export class WorkTypeEntity {
  /** Charts and audits carry it: it never changes. */
  @PrimaryColumn('text')
  code!: string;

  @Column('text')
  name!: string;

  @Column('text')
  setting!: SettingCode;

  @Column('text', { array: true })
  aliases!: string[];

  /** Place in lists. */
  @Column('integer')
  position!: number;

  @Column('boolean')
  active!: boolean;

  @Column('integer')
  version!: number;
}
