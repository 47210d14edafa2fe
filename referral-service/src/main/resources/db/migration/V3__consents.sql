-- Each position as it came: never changed, never deleted. The latest of each person is the one that counts.
create table consent (
    consent_id   uuid        not null primary key,
    municipality text        not null default current_setting('samtak.municipality'),
    case_id      uuid        not null references referral_case,
    giver_id     uuid        not null references person,
    purpose      text        not null,
    position     text        not null,
    stated_on    date        not null,
    how          text        not null,
    evidence     bytea,
    recorded_at  timestamptz not null,
    recorded_by  text        not null
);
create index consent_by_case on consent (case_id, purpose);

alter table consent enable row level security;
alter table consent force row level security;
create policy own_municipality on consent to ${app}
    using (municipality = current_setting('samtak.municipality', true));
grant select, insert on consent to ${app};
