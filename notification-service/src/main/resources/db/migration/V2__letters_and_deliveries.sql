-- One letter to one receiver. What it says and to whom stands in letter_content, which the worker never sees.
create table letter (
    letter_id        uuid        not null primary key,
    municipality     text        not null default current_setting('samtak.municipality')
        check (municipality <> ''),
    owner            text        not null,
    letter_order_id  uuid        not null,
    case_id          uuid        not null,
    kind             text        not null,
    deadline_id      uuid,
    release_rule     text        not null
        check (release_rule in ('OWNER_OR_SILENCE', 'OWNER_ONLY', 'PERSON_ONLY')),
    state            text        not null
        check (state in ('ORDERED', 'PREPARED', 'RELEASED', 'DISPATCHED', 'PROVEN', 'HELD', 'VOID', 'FAILED')),
    missing          text[]      not null,
    registered_at    timestamptz not null,
    wanted_at        timestamptz,
    prepared_at      timestamptz,
    released_at      timestamptz,
    without_answer   boolean     not null,
    void_reason      text,
    language         text,
    template_id      text,
    template_version text,
    pages            integer,
    content_hash     text,
    changed_at       timestamptz not null,
    version          bigint      not null,
    -- The next step: how often it was tried, and when it is tried (again), in technical time; null when nothing is to
    -- be done until somebody says so.
    tries            integer     not null,
    next_try_at      timestamptz,
    unique (municipality, letter_order_id)
);
create index letter_to_do on letter (next_try_at) where next_try_at is not null;
create index letter_of_deadline on letter (deadline_id) where deadline_id is not null;
create index letter_by_case on letter (municipality, case_id, letter_id);

-- Its life, one row per move; never changed.
create table letter_change (
    change_id    uuid        not null primary key,
    municipality text        not null default current_setting('samtak.municipality')
        check (municipality <> ''),
    letter_id    uuid        not null references letter,
    event        text        not null,
    from_state   text        not null,
    to_state     text        not null,
    at           timestamptz not null
);
create index letter_change_of_letter on letter_change (letter_id);

-- The exact file and whom it is for, encrypted.
create table letter_content (
    letter_id    uuid  not null primary key references letter,
    municipality text  not null default current_setting('samtak.municipality')
        check (municipality <> ''),
    pdf          bytea not null,
    receiver     bytea not null
);

-- How a letter left, and the proof of it.
create table delivery (
    letter_id     uuid        not null primary key references letter,
    municipality  text        not null default current_setting('samtak.municipality')
        check (municipality <> ''),
    channel       text        not null,
    reference     text        not null,
    content_hash  text        not null,
    dispatched_at timestamptz not null
);

-- What the channel has said about it, in the channel's own words; never changed.
create table delivery_status (
    status_id    uuid        not null primary key,
    municipality text        not null default current_setting('samtak.municipality')
        check (municipality <> ''),
    letter_id    uuid        not null references delivery,
    status       text        not null,
    at           timestamptz not null
);
create index delivery_status_of_letter on delivery_status (letter_id);

alter table letter enable row level security;
alter table letter force row level security;
create policy own_municipality on letter to ${app}
    using (municipality = current_setting('samtak.municipality', true));
-- A queue: the worker takes what is to be done, of all municipalities.
create policy work_queue on letter to ${worker} using (true);
create policy next_due on letter for select to current_user using (true);
grant select, insert, update on letter to ${app};
grant select (letter_id, letter_order_id, municipality, owner, state, tries, next_try_at) on letter to ${worker};
grant update (tries, next_try_at) on letter to ${worker};

alter table letter_change enable row level security;
alter table letter_change force row level security;
create policy own_municipality on letter_change to ${app}
    using (municipality = current_setting('samtak.municipality', true));
grant select, insert on letter_change to ${app};

alter table letter_content enable row level security;
alter table letter_content force row level security;
create policy own_municipality on letter_content to ${app}
    using (municipality = current_setting('samtak.municipality', true));
grant select, insert on letter_content to ${app};

alter table delivery enable row level security;
alter table delivery force row level security;
create policy own_municipality on delivery to ${app}
    using (municipality = current_setting('samtak.municipality', true));
grant select, insert on delivery to ${app};

alter table delivery_status enable row level security;
alter table delivery_status force row level security;
create policy own_municipality on delivery_status to ${app}
    using (municipality = current_setting('samtak.municipality', true));
grant select, insert on delivery_status to ${app};

-- A letter in hand is work at the time it came into its state. One that has been tried in vain for a while waits for
-- somebody else, and time may go on without it.
create or replace view next_due as
    select min(due_at) as due_at
    from (
        select next_fire_at as due_at from deadline where next_fire_at is not null
        union all
        select coalesce(wanted_at, changed_at) from letter where next_try_at is not null and tries < 6
    ) as work;
