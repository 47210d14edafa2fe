-- What a referral is about, how it got in, and whether it still stands. A hidden one was about the wrong person.
alter table referral
    add column matter            text        not null default 'COORDINATION',
    add column bti_level         integer,
    add column lateness          bytea,
    add column standing          text        not null default 'STANDS',
    add column version           bigint      not null default 1,
    add column hidden_at         timestamptz,
    -- What its sender may know, and since when: asked for by senders that want to hear of changes only.
    add column sender_status     text        not null default 'RECEIVED',
    add column status_changed_at timestamptz;
alter table referral no force row level security;
update referral set status_changed_at = registered_at;
alter table referral force row level security;
alter table referral alter column status_changed_at set not null;
create index referral_by_sender on referral (municipality, sender_organisation, status_changed_at, referral_id);
create index referral_by_sender_and_status
    on referral (municipality, sender_organisation, sender_status, status_changed_at, referral_id);

alter table referral_case add column hidden_at timestamptz;

-- A new report on a closed case opens a new one, and this is what it follows.
create table earlier_case (
    case_id         uuid not null primary key references referral_case,
    municipality    text not null default current_setting('samtak.municipality'),
    earlier_case_id uuid not null references referral_case
);
create index earlier_case_by_earlier on earlier_case (earlier_case_id);

-- What a referral said before its sender corrected it.
create table referral_correction (
    referral_id  uuid        not null references referral,
    version      bigint      not null,
    municipality text        not null default current_setting('samtak.municipality'),
    before       bytea       not null,
    reason       bytea       not null,
    corrected_at timestamptz not null,
    corrected_by text        not null,
    primary key (referral_id, version)
);

-- More about a referral. Its own received date moves no month.
create table supplement (
    supplement_id       uuid        not null primary key,
    municipality        text        not null default current_setting('samtak.municipality'),
    referral_id         uuid        not null references referral,
    case_id             uuid        not null references referral_case,
    external_message_id text,
    contents            bytea       not null,
    received_on         date        not null,
    registered_at       timestamptz not null,
    registered_by       text        not null,
    unique (referral_id, external_message_id)
);
create index supplement_by_case on supplement (case_id, received_on, supplement_id);

-- A message that came under an id its sender had used for something else: kept for a person, registered by nobody.
create table kept_message (
    kept_message_id uuid        not null primary key,
    municipality    text        not null default current_setting('samtak.municipality'),
    referral_id     uuid        not null references referral,
    case_id         uuid        not null references referral_case,
    content         bytea       not null,
    content_hash    bytea       not null,
    came_at         timestamptz not null,
    settled_at      timestamptz,
    settled_by      text,
    outcome         text,
    unique (referral_id, content_hash)
);
create index kept_message_by_case on kept_message (case_id, came_at, kept_message_id);

-- Where a referral that belonged elsewhere went, and the proof of it.
create table forwarding (
    referral_id  uuid        not null primary key references referral,
    municipality text        not null default current_setting('samtak.municipality'),
    case_id      uuid        not null references referral_case,
    details      bytea       not null,
    recorded_at  timestamptz not null,
    recorded_by  text        not null
);
create index forwarding_by_case on forwarding (case_id);

do $$
declare
    one text;
begin
    foreach one in array array['earlier_case', 'referral_correction', 'supplement', 'kept_message', 'forwarding'] loop
        execute format('alter table %I enable row level security', one);
        execute format('alter table %I force row level security', one);
        execute format('create policy own_municipality on %I to ${app} using (municipality = current_setting(''samtak.municipality'', true))', one);
        execute format('grant select, insert, update on %I to ${app}', one);
    end loop;
end $$;
