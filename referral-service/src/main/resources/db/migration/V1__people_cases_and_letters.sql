-- Nobody names the municipality of a row: it is the one the transaction was opened for.

-- Everyone has a person id from the first hour, the expected child too. Who they are is one encrypted value;
-- the number is found by its keyed hash. The dates of turning 16 and 18 are legal facts and stand open.
create table person (
    person_id     uuid        not null primary key,
    municipality  text        not null default current_setting('samtak.municipality'),
    kind          text        not null,
    identity      bytea       not null,
    number_hash   bytea,
    due_on        date,
    turns_16_on   date,
    turns_18_on   date,
    registered_at timestamptz not null
);
create unique index person_by_number on person (municipality, number_hash);

create table referral_case (
    case_id          uuid        not null primary key,
    municipality     text        not null default current_setting('samtak.municipality'),
    reference        text        not null,
    subject_id       uuid        not null references person,
    state            text        not null,
    family_told      text        not null,
    received_on      date        not null,
    opened_at        timestamptz not null,
    version          bigint      not null,
    unique (municipality, reference)
);
create index referral_case_by_subject on referral_case (municipality, subject_id);
-- The worklist: oldest first, closed cases out of the way.
create index referral_case_worklist on referral_case (municipality, state, received_on, case_id);

-- Parents and others who get letters about the case, each with an address of their own.
create table case_party (
    case_id      uuid not null references referral_case,
    person_id    uuid not null references person,
    municipality text not null default current_setting('samtak.municipality'),
    role         text not null,
    primary key (case_id, person_id)
);

create table referral (
    referral_id         uuid        not null primary key,
    municipality        text        not null default current_setting('samtak.municipality'),
    case_id             uuid        not null references referral_case,
    kind                text        not null,
    sender_kind         text        not null,
    sender_organisation text,
    sender_name         bytea,
    external_message_id text,
    content_hash        bytea       not null,
    requested           text        not null,
    need                bytea,
    received_on         date        not null,
    registered_at       timestamptz not null,
    registered_by       text        not null,
    unique (municipality, sender_organisation, external_message_id)
);
create index referral_by_case on referral (case_id);

-- What the municipality owes an answer by. Each referral has its own month; nothing moves its received date.
create table case_deadline (
    deadline_id      uuid        not null primary key,
    municipality     text        not null default current_setting('samtak.municipality'),
    case_id          uuid        not null references referral_case,
    referral_id      uuid        not null references referral,
    kind             text        not null,
    started_on       date        not null,
    nominal_date     date        not null,
    send_by          date        not null,
    month            text        not null,
    delay_reason     bytea,
    expected_on      date,
    stopped_why      text,
    rulebook_version text        not null,
    policy_version   text        not null
);
create index case_deadline_by_case on case_deadline (case_id);

create table case_task (
    task_id      uuid        not null primary key,
    municipality text        not null default current_setting('samtak.municipality'),
    case_id      uuid        not null references referral_case,
    kind         text        not null,
    opened_at    timestamptz not null,
    done_at      timestamptz,
    done_by      text,
    outcome      text
);
create index case_task_by_case on case_task (case_id);

-- An order is written once and never changed; the whole letter, receiver included, is one encrypted value.
create table letter_order (
    letter_order_id uuid        not null primary key,
    municipality    text        not null default current_setting('samtak.municipality'),
    case_id         uuid        not null references referral_case,
    deadline_id     uuid        references case_deadline,
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

do $$
declare
    one text;
begin
    foreach one in array array['person', 'referral_case', 'case_party', 'referral', 'case_deadline', 'case_task',
                               'letter_order'] loop
        execute format('alter table %I enable row level security', one);
        execute format('alter table %I force row level security', one);
        execute format('create policy own_municipality on %I to ${app} using (municipality = current_setting(''samtak.municipality'', true))', one);
        execute format('grant select, insert, update on %I to ${app}', one);
    end loop;
end $$;
grant delete on case_party to ${app};
