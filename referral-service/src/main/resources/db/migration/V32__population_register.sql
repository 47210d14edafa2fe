-- Changes that the population register told of, by its own id: the same one twice is one change. Of somebody who is
-- not known here nothing is kept but that id, and the hash by which the same content is recognised.
create table register_change (
    municipality text        not null default current_setting('samtak.municipality'),
    change_id    text        not null,
    content_hash bytea       not null,
    known_here   boolean     not null,
    recorded_at  timestamptz not null,
    primary key (municipality, change_id)
);

alter table register_change enable row level security;
alter table register_change force row level security;
create policy own_municipality on register_change to ${app}
    using (municipality = current_setting('samtak.municipality', true));
grant select, insert on register_change to ${app};
