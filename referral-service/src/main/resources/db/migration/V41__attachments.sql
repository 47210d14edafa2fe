-- A file that came with a referral. The file and its name are encrypted, each as one value.
create table attachment (
    attachment_id uuid        not null primary key,
    municipality  text        not null default current_setting('samtak.municipality'),
    referral_id   uuid        not null references referral,
    case_id       uuid        not null references referral_case,
    kind          text        not null,
    name          bytea       not null,
    size          integer     not null,
    content       bytea       not null,
    content_hash  bytea       not null,
    received_at   timestamptz not null,
    received_by   text        not null,
    unique (referral_id, content_hash)
);
create index attachment_by_case on attachment (case_id, received_at, attachment_id);

alter table attachment enable row level security;
alter table attachment force row level security;
create policy own_municipality on attachment to ${app} using (municipality = current_setting('samtak.municipality', true));
grant select, insert on attachment to ${app};
