-- Keys under which something was created, with what the first answer said of it: never its body. Kept for thirty days.
create table idempotency_key (
    municipality text        not null,
    key_hash     bytea       not null,
    request_hash bytea       not null,
    status       smallint    not null,
    location     text        not null,
    etag         text,
    created_at   timestamptz not null,
    primary key (municipality, key_hash)
);
create index idempotency_key_by_age on idempotency_key (municipality, created_at);

alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
create policy own_municipality on idempotency_key to ${app}
    using (municipality = current_setting('samtak.municipality', true));
grant select, insert, delete on idempotency_key to ${app};
-- Only to lock what has expired, so that two sweepers do not wait for each other: nothing is ever updated.
grant update (created_at) on idempotency_key to ${app};
