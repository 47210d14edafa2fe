-- An order is written once and never changed; the whole letter, receiver included, is one encrypted value.
create table letter_order (
    letter_order_id uuid        not null primary key,
    municipality    text        not null default current_setting('samtak.municipality'),
    case_id         uuid        not null,
    letter_kind     text        not null,
    receiver_role   text        not null,
    release_rule    text        not null,
    state           text        not null,
    document        bytea       not null,
    ordered_at      timestamptz not null,
    released_at     timestamptz,
    dispatched_at   timestamptz,
    void_reason     text
);
create index letter_order_by_case on letter_order (case_id);

alter table letter_order enable row level security;
alter table letter_order force row level security;
create policy own_municipality on letter_order to ${app}
    using (municipality = current_setting('samtak.municipality', true));
grant select, insert, update on letter_order to ${app};
