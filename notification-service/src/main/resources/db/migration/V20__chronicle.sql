-- Every event of every service, once, as it was told: ids and codes, never a word about anyone. Never changed.
create table chronicle_entry (
    event_id          uuid        not null primary key,
    municipality      text        not null default current_setting('samtak.municipality'),
    source            text        not null,
    type              text        not null,
    subject           uuid        not null,
    case_id           uuid,
    aggregate_version bigint      not null,
    causation_id      uuid        not null,
    occurred_at       timestamptz not null,
    data              text        not null
);
create index chronicle_entry_by_case on chronicle_entry (municipality, case_id, occurred_at);

-- Entries that wait for their number: within a second, in the order they are found committed.
create table chronicle_unnumbered (
    sequence     bigint generated always as identity primary key,
    municipality text   not null default current_setting('samtak.municipality'),
    event_id     uuid   not null
);

-- The order of the feed. One worker numbers what is committed, so that no entry comes before one that was read.
create table chronicle_number (
    number       bigint generated always as identity primary key,
    municipality text   not null,
    event_id     uuid   not null unique
);
create index chronicle_number_of_municipality on chronicle_number (municipality, number);

alter table chronicle_entry enable row level security;
alter table chronicle_entry force row level security;
create policy own_municipality on chronicle_entry to ${app}
    using (municipality = current_setting('samtak.municipality', true));
grant select, insert on chronicle_entry to ${app};

alter table chronicle_unnumbered enable row level security;
alter table chronicle_unnumbered force row level security;
create policy own_municipality on chronicle_unnumbered to ${app}
    using (municipality = current_setting('samtak.municipality', true));
-- The worker empties the queue across municipalities and reads nothing but ids.
create policy numbering_queue on chronicle_unnumbered to ${worker} using (true);
grant insert on chronicle_unnumbered to ${app};
grant select, delete on chronicle_unnumbered to ${worker};

alter table chronicle_number enable row level security;
alter table chronicle_number force row level security;
create policy own_municipality on chronicle_number for select to ${app}
    using (municipality = current_setting('samtak.municipality', true));
create policy numbering on chronicle_number for insert to ${worker} with check (true);
grant select on chronicle_number to ${app};
grant insert on chronicle_number to ${worker};
