-- Why a person has said that letters of a case must not leave by themselves; what follows from facts is computed. Lifted
-- ones stay, so that it can be told who held what and when.
create table letter_hold (
    hold_id      uuid        not null primary key,
    municipality text        not null default current_setting('samtak.municipality'),
    case_id      uuid        not null references referral_case,
    reason       text        not null,
    noted_at     timestamptz not null,
    noted_by     text        not null,
    lifted_at    timestamptz,
    lifted_by    text,
    check ((lifted_at is null) = (lifted_by is null))
);
create unique index letter_hold_once on letter_hold (case_id, reason) where lifted_at is null;
create index letter_hold_by_case on letter_hold (case_id, noted_at);

alter table letter_hold enable row level security;
alter table letter_hold force row level security;
create policy own_municipality on letter_hold to ${app}
    using (municipality = current_setting('samtak.municipality', true));
grant select, insert, update on letter_hold to ${app};

-- How it is known that a clock has stopped: by letter, by telephone, from the new municipality.
alter table case_deadline add column stopped_how text;
