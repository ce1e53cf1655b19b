import type { Role } from '@overread/domain/access';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('person')
export class PersonEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  code!: string;

  @Column('text', { nullable: true })
  username!: string | null;

  @Column('text', { name: 'display_name' })
  displayName!: string;

  @Column('uuid', { name: 'team_id', nullable: true })
  teamId!: string | null;

  @Column('text', { array: true })
  roles!: Role[];

  @Column('boolean', { name: 'all_facilities' })
  allFacilities!: boolean;

  @Column('date', { name: 'hired_on', nullable: true })
  hiredOn!: string | null;

  @Column('boolean')
  active!: boolean;

  @Column('integer')
  version!: number;
}
