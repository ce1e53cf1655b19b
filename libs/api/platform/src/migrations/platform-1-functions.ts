import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = /* sql */ `
-- Who is asking, set by the write and read doors with set_config(…, true) for one transaction only.
create function app_actor() returns uuid language sql stable as
  $$ select nullif(current_setting('app.actor', true), '')::uuid $$;
-- '*' means every facility (the system and people scoped to all); unset means none.
create function app_sees_all() returns boolean language sql stable as
  $$ select coalesce(current_setting('app.facilities', true) = '*', false) $$;
create function app_facilities() returns uuid[] language sql stable as
  $$ select case when current_setting('app.facilities', true) = '*' then null
       else string_to_array(nullif(current_setting('app.facilities', true), ''), ',')::uuid[] end $$;
-- Set for people whose only role is coder: rows of other coders do not exist for them. Null for everyone else.
create function app_own_coder() returns uuid language sql stable as
  $$ select nullif(current_setting('app.own_coder', true), '')::uuid $$;

-- UUID version 7 (RFC 9562): milliseconds, then random bits; for rows made set-wise inside SQL.
create function uuid7() returns uuid language sql volatile as $$
  select encode(
    set_bit(set_bit(
      overlay(uuid_send(gen_random_uuid()) placing
        substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6),
      52, 1), 53, 1), 'hex')::uuid
$$;

-- Governed rows change one version at a time; a stale writer changes no row and is told.
create function refuse_version_jump() returns trigger language plpgsql as $$
begin
  if new.version <> old.version + 1 then
    raise exception 'version of % must step from % to %, not %', tg_table_name, old.version, old.version + 1, new.version
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
`;

const down = /* sql */ `
drop function refuse_version_jump();
drop function uuid7();
drop function app_own_coder();
drop function app_facilities();
drop function app_sees_all();
drop function app_actor();
`;

export class PlatformFunctions1764000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
