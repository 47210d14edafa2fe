-- Nobody names the municipality of a row: it is the one the transaction was opened for.

-- What a plan says is one encrypted value: words about a person's life, and the dates they belong to.
create table plan (
    plan_id      uuid        not null primary key,
    municipality text        not null default current_setting('samtak.municipality'),
    case_id      uuid        not null,
    person_id    uuid        not null,
    state        text        not null,
    content      bytea       not null,
    number       integer     not null,
    opened_at    timestamptz not null,
    version      bigint      not null
);
-- A person has at most one plan that is not closed.
create unique index plan_open_by_person on plan (municipality, person_id) where state <> 'CLOSED';
create index plan_by_case on plan (municipality, case_id, plan_id);

create table goal (
    goal_id      uuid  not null primary key,
    municipality text  not null default current_setting('samtak.municipality'),
    plan_id      uuid  not null references plan,
    text         bytea not null
);
create index goal_by_plan on goal (plan_id);

create table measure (
    measure_id         uuid  not null primary key,
    municipality       text  not null default current_setting('samtak.municipality'),
    goal_id            uuid  not null references goal on delete cascade,
    plan_id            uuid  not null references plan,
    description        bytea not null,
    extent             bytea,
    responsible        bytea,
    standing           text  not null,
    decision_reference text
);
create index measure_by_plan on measure (plan_id);
create index measure_by_goal on measure (goal_id);

-- Services are encrypted too: the name of a school or a ward says where somebody lives.
create table participant (
    participant_id uuid  not null primary key,
    municipality   text  not null default current_setting('samtak.municipality'),
    plan_id        uuid  not null references plan,
    service        bytea not null,
    role           text  not null,
    name           bytea not null
);
create index participant_by_plan on participant (plan_id);

-- What coordinator-service has told: facts about a case may come before its plan does.
create table case_consent (
    case_id      uuid not null,
    purpose      text not null,
    municipality text not null default current_setting('samtak.municipality'),
    given_from   date not null,
    given_until  date,
    withdrawn_on date,
    primary key (case_id, purpose)
);

create table case_coordinator (
    case_id        uuid not null primary key,
    municipality   text not null default current_setting('samtak.municipality'),
    appointment_id uuid not null,
    coordinator_id uuid not null
);

-- A plan as it was each time it became active. Written once.
create table plan_version (
    plan_version_id uuid        not null primary key,
    municipality    text        not null default current_setting('samtak.municipality'),
    plan_id         uuid        not null references plan,
    number          integer     not null,
    snapshot        bytea       not null,
    activated_at    timestamptz not null,
    activated_by    text        not null,
    unique (plan_id, number)
);

create table revision_deadline (
    deadline_id  uuid   not null primary key,
    municipality text   not null default current_setting('samtak.municipality'),
    plan_id      uuid   not null references plan,
    nominal_date date   not null,
    act_by       date   not null,
    warnings     date[] not null,
    watch        text   not null
);
-- One is watched at a time.
create unique index revision_deadline_pending on revision_deadline (plan_id) where watch = 'PENDING';

do $$
declare
    one text;
begin
    foreach one in array array['plan', 'goal', 'measure', 'participant', 'case_consent', 'case_coordinator',
                               'plan_version', 'revision_deadline'] loop
        execute format('alter table %I enable row level security', one);
        execute format('alter table %I force row level security', one);
        execute format('create policy own_municipality on %I to ${app} using (municipality = current_setting(''samtak.municipality'', true))', one);
        execute format('grant select, insert on %I to ${app}', one);
    end loop;
end $$;
-- select for update asks for the right to update.
grant update on plan, case_consent, case_coordinator, revision_deadline to ${app};
-- A draft is written and rewritten; what was ever in force is kept in its version.
grant delete on goal, measure, participant, case_coordinator to ${app};
