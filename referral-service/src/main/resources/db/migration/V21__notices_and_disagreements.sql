-- What was granted may be changed or ended: the party is told before, and may comment.
create table advance_notice (
    notice_id    uuid   not null primary key,
    municipality text   not null default current_setting('samtak.municipality'),
    case_id      uuid   not null references referral_case,
    given_on     date   not null,
    comments_by  date   not null,
    effect_from  date   not null,
    is_open      boolean not null,
    content      bytea  not null,
    version      bigint not null
);
create index advance_notice_by_case on advance_notice (case_id);
create unique index advance_notice_open on advance_notice (case_id) where is_open;

-- Services disagree on which of them coordinates; the municipality decides.
create table coordination_dispute (
    dispute_id   uuid        not null primary key,
    municipality text        not null default current_setting('samtak.municipality'),
    case_id      uuid        not null references referral_case,
    content      bytea       not null,
    opened_at    timestamptz not null,
    settled_at   timestamptz,
    version      bigint      not null
);
create index coordination_dispute_by_case on coordination_dispute (case_id);

-- A birthday by which it has to be decided what follows on a child coordinator.
create table coming_of_age (
    deadline_id  uuid not null primary key,
    municipality text not null default current_setting('samtak.municipality'),
    case_id      uuid not null references referral_case,
    decision_id  uuid not null references decision,
    birthday     date not null,
    state        text not null
);
create index coming_of_age_by_case on coming_of_age (case_id);

do $$
declare
    one text;
begin
    foreach one in array array['advance_notice', 'coordination_dispute', 'coming_of_age'] loop
        execute format('alter table %I enable row level security', one);
        execute format('alter table %I force row level security', one);
        execute format('create policy own_municipality on %I to ${app} using (municipality = current_setting(''samtak.municipality'', true))', one);
        execute format('grant select, insert on %I to ${app}', one);
    end loop;
end $$;
grant update (is_open, content, version) on advance_notice to ${app};
grant update (content, settled_at, version) on coordination_dispute to ${app};
grant update (state) on coming_of_age to ${app};
