-- A decision as it is written, and as it waits for somebody else's approval. When it is made, the decision has its id;
-- the draft stays as the trail of who wrote what.
create table decision_draft (
    decision_id  uuid        not null primary key,
    municipality text        not null default current_setting('samtak.municipality'),
    case_id      uuid        not null references referral_case,
    state        text        not null,
    written      bytea       not null,
    writer       text        not null,
    written_at   timestamptz not null,
    version      bigint      not null
);
create index decision_draft_by_case on decision_draft (case_id);
-- One at a time: two drafts would be two answers.
create unique index decision_draft_open on decision_draft (case_id) where state in ('DRAFT', 'AWAITING_APPROVAL');

-- From when the person or family knew: each record as it came, the latest counts.
create table decision_knowledge (
    knowledge_id uuid        not null primary key,
    municipality text        not null default current_setting('samtak.municipality'),
    decision_id  uuid        not null references decision,
    known_on     date        not null,
    how          text        not null,
    recorded_at  timestamptz not null,
    recorded_by  text        not null
);
create index decision_knowledge_by_decision on decision_knowledge (decision_id);

-- What the leader has found about somebody's impartiality in a case, where there was doubt. The latest counts.
create table impartiality_ruling (
    ruling_id    uuid        not null primary key,
    municipality text        not null default current_setting('samtak.municipality'),
    case_id      uuid        not null references referral_case,
    person       text        not null,
    ruling       text        not null,
    reasons      bytea       not null,
    ruled_at     timestamptz not null,
    ruled_by     text        not null
);
create index impartiality_ruling_by_case on impartiality_ruling (case_id, person);

alter table decision add column known_on date;
alter table decision add column known_how text;
alter table decision add column known_recorded_at timestamptz;
alter table decision add column known_recorded_by text;
alter table decision add column open_appeals integer not null default 0;
alter table decision add column replaced_by uuid references decision;
grant update (known_on, known_how, known_recorded_at, known_recorded_by, open_appeals, replaced_by) on decision to ${app};

do $$
declare
    one text;
begin
    foreach one in array array['decision_draft', 'decision_knowledge', 'impartiality_ruling'] loop
        execute format('alter table %I enable row level security', one);
        execute format('alter table %I force row level security', one);
        execute format('create policy own_municipality on %I to ${app} using (municipality = current_setting(''samtak.municipality'', true))', one);
        execute format('grant select, insert on %I to ${app}', one);
    end loop;
end $$;
grant update (state, written, writer, written_at, version) on decision_draft to ${app};
