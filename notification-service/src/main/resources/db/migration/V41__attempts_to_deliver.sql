-- A letter may take more than one attempt. What there was until now were first attempts, proven at once.
alter table delivery_status drop constraint delivery_status_letter_id_fkey;
alter table delivery_status rename column letter_id to delivery_id;
alter table delivery_status rename column at to seen_at;
alter table delivery_status add column said_at timestamptz;

alter table delivery add column delivery_id uuid;
alter table delivery no force row level security;
update delivery set delivery_id = letter_id;
alter table delivery drop constraint delivery_pkey;
alter table delivery add primary key (delivery_id);
alter table delivery_status add foreign key (delivery_id) references delivery;
alter index delivery_status_of_letter rename to delivery_status_of_delivery;

alter table delivery
    add column attempt            integer     not null default 1,
    add column chosen_because     text        not null default 'NO_OTHER_CHANNEL',
    add column state              text        not null default 'PROVEN'
        check (state in ('CLAIMED', 'UNKNOWN', 'ACCEPTED', 'PROVEN', 'NOT_SENT', 'REFUSED', 'CAME_BACK', 'REPLACED',
                         'GIVEN_UP')),
    -- Our own name for the attempt: by it a channel is asked whether it has it.
    add column external_reference text,
    -- Why it failed: a code.
    add column reason             text,
    add column deadline_id        uuid,
    add column claimed_at         timestamptz,
    -- Technical time by which the call has ended, one way or another.
    add column answer_due_at      timestamptz,
    add column keep_until         date,
    -- How often the channel was asked since it last said something new, and when it is asked (again), in technical
    -- time; null when it is not asked any more.
    add column looks              integer     not null default 0,
    add column next_look_at       timestamptz,
    add column version            bigint      not null default 1;
update delivery
set external_reference = letter_id || '-1', claimed_at = dispatched_at, answer_due_at = dispatched_at,
    keep_until = dispatched_at::date + interval '10 years';
alter table delivery force row level security;
alter table delivery
    alter column attempt drop default,
    alter column chosen_because drop default,
    alter column state drop default,
    alter column external_reference set not null,
    alter column claimed_at set not null,
    alter column answer_due_at set not null,
    alter column keep_until set not null,
    alter column looks drop default,
    alter column version drop default,
    alter column reference drop not null,
    alter column dispatched_at drop not null;

create unique index delivery_attempt on delivery (letter_id, attempt);
create unique index delivery_by_external_reference on delivery (municipality, external_reference);
-- As long as a letter is, or may be, with a channel, no other attempt begins.
create unique index delivery_one_at_a_time on delivery (letter_id)
    where state in ('CLAIMED', 'UNKNOWN', 'ACCEPTED', 'PROVEN');
create index delivery_to_look_at on delivery (next_look_at) where next_look_at is not null;
create index delivery_newest on delivery (municipality, delivery_id desc);
create index delivery_by_state on delivery (municipality, state, delivery_id desc);
create index delivery_by_keep_until on delivery (keep_until);

-- A queue: the worker takes the attempts to ask about, of all municipalities.
create policy look_queue on delivery to ${worker} using (true);
grant update on delivery to ${app};
grant select (delivery_id, municipality, channel, state, external_reference, reference, answer_due_at, looks,
              next_look_at) on delivery to ${worker};
grant update (looks, next_look_at) on delivery to ${worker};

-- The channel that somebody has chosen for the next attempt; null for the municipality's own.
alter table letter add column chosen_channel text;
