-- What is to be told, in the order it was committed per key. A row is deleted once the broker has it.
create table outbox_event (
    sequence          bigint generated always as identity primary key,
    shard             smallint    not null,
    event_id          uuid        not null,
    municipality      text        not null,
    type              text        not null,
    subject           uuid        not null,
    aggregate_version bigint      not null,
    causation_id      uuid        not null,
    rulebook_version  text,
    policy_version    text,
    occurred_at       timestamptz not null,
    data              text        not null
);
create index outbox_event_in_order on outbox_event (shard, sequence);

-- What has taken effect: an event that comes again changes nothing.
create table inbox_event (
    event_id     uuid        not null primary key,
    municipality text        not null,
    received_at  timestamptz not null
);
create index inbox_event_by_age on inbox_event (received_at);

alter table outbox_event enable row level security;
alter table outbox_event force row level security;
create policy own_municipality on outbox_event to ${app}
    using (municipality = current_setting('samtak.municipality', true));
-- The relay empties the queue across municipalities: the one thing the worker may see here.
create policy relay_queue on outbox_event to ${worker} using (true);
grant insert on outbox_event to ${app};
grant select, delete on outbox_event to ${worker};

alter table inbox_event enable row level security;
alter table inbox_event force row level security;
create policy own_municipality on inbox_event to ${app}
    using (municipality = current_setting('samtak.municipality', true));
grant insert on inbox_event to ${app};
