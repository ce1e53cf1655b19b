import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = /* sql */ `
create table plan_schedule (
  id uuid primary key,
  plan_id uuid not null unique references plan,
  rhythm text not null check (rhythm in ('monthly', 'weekly')),
  -- of the month, or ISO weekday from 1 = Monday
  day integer not null check (day between 1 and case rhythm when 'monthly' then 28 else 7 end),
  -- on the wall clock of the zone
  hour integer not null check (hour between 0 and 23),
  zone text not null,
  -- the days each run draws from, counted back from its scheduled day
  draws_from text not null check (draws_from in ('last_month', 'last_week', 'last_28_days')),
  active boolean not null default true,
  -- runs due at or before are none of this schedule's: set when it is written, resumed or moved to other times
  since timestamptz not null,
  version integer not null default 1
);
create trigger plan_schedule_version before update on plan_schedule for each row execute function refuse_version_jump();

-- One row for each day on which a schedule came due; it outlives the schedule. The unique key is what makes a run happen once.
create table plan_schedule_run (
  id uuid primary key,
  plan_id uuid not null references plan,
  due_on date not null,
  due_at timestamptz not null,
  window_from date not null,
  window_to date not null,
  -- due: to be made, or made again after a failure
  state text not null default 'due' check (state in ('due', 'drawn', 'nothing', 'refused', 'failed', 'missed')),
  -- counted before each attempt, so that one that dies is counted too
  attempts integer not null default 0,
  -- not before; null = at once
  retry_at timestamptz,
  -- made when the first attempt begins, kept by the others: a failure is no second throw of the dice
  seed text,
  -- why nothing was drawn; null when something was, or nothing has gone wrong yet
  words text,
  draw_id uuid references draw,
  ended_at timestamptz,
  unique (plan_id, due_on),
  check ((state = 'drawn') = (draw_id is not null)),
  check ((state = 'due') = (ended_at is null))
);
create index plan_schedule_run_due on plan_schedule_run (due_at) where state = 'due';

-- Who sees the plan sees its schedule and runs.
alter table plan_schedule enable row level security;
alter table plan_schedule force row level security;
create policy plan_schedule_scope on plan_schedule using ((select app_sees_all()) or exists (select 1 from plan p where p.id = plan_id));
alter table plan_schedule_run enable row level security;
alter table plan_schedule_run force row level security;
create policy plan_schedule_run_scope on plan_schedule_run using ((select app_sees_all()) or exists (select 1 from plan p where p.id = plan_id));
`;

const down = /* sql */ `
drop table plan_schedule_run, plan_schedule;
`;

export class SamplingSchedules1764000000061 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
