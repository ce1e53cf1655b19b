import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = /* sql */ `
-- The coder's answer to one finding: at most one, never overwritten.
create table finding_response (
  id uuid primary key,
  finding_id uuid not null unique references finding,
  audit_id uuid not null references audit,
  facility_id uuid not null references facility,
  coder_id uuid not null references person,
  answer text not null check (answer in ('agree', 'dispute')),
  rationale text not null check (length(trim(rationale)) > 0 or answer = 'agree'),
  reference text,
  answered_at timestamptz not null default now()
);
create index finding_response_by_audit on finding_response (audit_id);

-- What was decided about a dispute; the effective finding is derived from finding and decision.
create table finding_decision (
  id uuid primary key,
  finding_id uuid not null unique references finding,
  audit_id uuid not null references audit,
  facility_id uuid not null references facility,
  coder_id uuid not null references person,
  decided_by uuid references person,
  decision text not null check (decision in ('upheld', 'conceded')),
  rationale text not null check (length(trim(rationale)) > 0),
  decided_at timestamptz not null default now(),
  check (decided_by is null or decided_by <> coder_id)
);
create index finding_decision_by_audit on finding_decision (audit_id);

alter table finding_response enable row level security;
alter table finding_response force row level security;
create policy finding_response_scope on finding_response using (
  ((select app_sees_all()) or facility_id = any ((select app_facilities())::uuid[]))
  and ((select app_own_coder()) is null or coder_id = (select app_own_coder())));
alter table finding_decision enable row level security;
alter table finding_decision force row level security;
create policy finding_decision_scope on finding_decision using (
  ((select app_sees_all()) or facility_id = any ((select app_facilities())::uuid[]))
  and ((select app_own_coder()) is null or coder_id = (select app_own_coder())));

-- Derived, never stored: a conceded finding counts for nothing.
create view effective_finding with (security_invoker = true) as
select f.*, r.answer, r.answered_at, d.decision, d.decided_at,
       coalesce(d.decision = 'conceded', false) as conceded,
       f.attributable and not f.educational_only and coalesce(d.decision <> 'conceded', true) as scored
from finding f
left join finding_response r on r.finding_id = f.id
left join finding_decision d on d.finding_id = f.id;
`;

const down = /* sql */ `
drop view effective_finding;
drop table finding_decision, finding_response;
`;

export class RebuttalsTables1764000000080 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
