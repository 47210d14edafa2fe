-- Nobody names the municipality of a row: it is the one the transaction was opened for.

-- A date that this service keeps watch over for its owner.
create table deadline (
    deadline_id       uuid        not null primary key,
    municipality      text        not null default current_setting('samtak.municipality')
        check (municipality <> ''),
    case_id           uuid        not null,
    owner             text        not null,
    kind              text        not null,
    nominal_date      date        not null,
    send_by           date        not null,
    warnings          date[]      not null,
    legal_basis       text[]      not null,
    state             text        not null
        check (state in ('PENDING', 'WARNED', 'ACTING', 'MET', 'VOID', 'MISSED')),
    steps_taken       integer     not null,
    next_fire_at      timestamptz,
    announced_version bigint      not null,
    announced_at      timestamptz not null,
    ended_at          timestamptz,
    void_reason       text,
    version           bigint      not null
);
create index deadline_due on deadline (next_fire_at) where next_fire_at is not null;
create index deadline_by_day on deadline (municipality, send_by, deadline_id);
create index deadline_by_state on deadline (municipality, state, send_by, deadline_id);
create index deadline_by_case on deadline (municipality, case_id, send_by, deadline_id);

-- Its life, one row per move; never changed.
create table deadline_change (
    change_id    uuid        not null primary key,
    municipality text        not null default current_setting('samtak.municipality')
        check (municipality <> ''),
    deadline_id  uuid        not null references deadline,
    event        text        not null,
    from_state   text,
    to_state     text        not null,
    at           timestamptz not null
);
create index deadline_change_of_deadline on deadline_change (deadline_id);

-- What staff are told in their list; the same thing on the same day is told once.
create table staff_notice (
    notice_id    uuid        not null primary key,
    municipality text        not null default current_setting('samtak.municipality')
        check (municipality <> ''),
    kind         text        not null,
    severity     text        not null check (severity in ('NOTICE', 'ALARM')),
    case_id      uuid        not null,
    deadline_id  uuid,
    letter_id    uuid,
    details      text[]      not null,
    raised_at    timestamptz not null,
    raised_on    date        not null,
    check (deadline_id is not null or letter_id is not null)
);
create unique index staff_notice_once on staff_notice (coalesce(letter_id, deadline_id), kind, raised_on);
create index staff_notice_newest on staff_notice (municipality, raised_at desc, notice_id desc);
create index staff_notice_by_case on staff_notice (municipality, case_id, raised_at desc, notice_id desc);
create index staff_notice_by_kind on staff_notice (municipality, kind, raised_at desc, notice_id desc);

alter table deadline enable row level security;
alter table deadline force row level security;
create policy own_municipality on deadline to ${app}
    using (municipality = current_setting('samtak.municipality', true));
-- A queue: the worker looks for what is due, of all municipalities.
create policy due_queue on deadline for select to ${worker} using (true);
-- For the view next_due, which answers with one instant and nothing else.
create policy next_due on deadline for select to current_user using (true);
grant select, insert, update on deadline to ${app};
grant select (deadline_id, municipality, next_fire_at) on deadline to ${worker};

alter table deadline_change enable row level security;
alter table deadline_change force row level security;
create policy own_municipality on deadline_change to ${app}
    using (municipality = current_setting('samtak.municipality', true));
grant select, insert on deadline_change to ${app};

alter table staff_notice enable row level security;
alter table staff_notice force row level security;
create policy own_municipality on staff_notice to ${app}
    using (municipality = current_setting('samtak.municipality', true));
grant select, insert on staff_notice to ${app};

-- The legal time of the next thing this service does by itself; null when there is none.
create view next_due as
    select min(next_fire_at) as due_at from deadline where next_fire_at is not null;
grant select on next_due to ${worker};
