-- Who works with a case. Never changed: the latest row of a case is the one that counts, the others tell who had it before.
create table assignment (
    assignment_id uuid        not null primary key,
    municipality  text        not null default current_setting('samtak.municipality'),
    case_id       uuid        not null references referral_case,
    staff_id      text,
    assigned_at   timestamptz not null,
    assigned_by   text        not null
);
create index assignment_by_case on assignment (case_id, assigned_at);

-- Who sees to somebody's work while they are away: both days included, Europe/Oslo.
create table stand_in (
    stand_in_id  uuid not null primary key,
    municipality text not null default current_setting('samtak.municipality'),
    staff_id     text not null,
    stands_in    text not null,
    first_day    date not null,
    last_day     date not null,
    named_by     text not null,
    check (first_day <= last_day and staff_id <> stands_in)
);
create index stand_in_by_deputy on stand_in (municipality, stands_in, last_day);
create index stand_in_by_day on stand_in (municipality, last_day, stand_in_id);

-- The worklist: one row for each case. The database keeps it itself (ADR 0050), so that whatever changes a case shows
-- in the list in the same transaction, and no list ever joins or counts.
create table worklist_entry (
    case_id      uuid    not null primary key references referral_case,
    municipality text    not null,
    reference    text    not null,
    subject_id   uuid    not null,
    state        text    not null,
    is_open      boolean not null,
    received_on  date    not null,
    -- The earliest day something is still owed by; the far end of the calendar where nothing is.
    due_on       date    not null default '9999-12-31',
    assigned_to  text,
    schemes      text[]  not null default '{}',
    to_contact   boolean not null default false,
    held_letters integer not null default 0
);
create index worklist_due on worklist_entry (municipality, due_on, case_id) where is_open;
create index worklist_received on worklist_entry (municipality, received_on, case_id) where is_open;
create index worklist_state_due on worklist_entry (municipality, state, due_on, case_id);
create index worklist_state_received on worklist_entry (municipality, state, received_on, case_id);
create index worklist_assigned_due on worklist_entry (municipality, assigned_to, due_on, case_id) where is_open;
create index worklist_assigned_received on worklist_entry (municipality, assigned_to, received_on, case_id) where is_open;
create index worklist_held on worklist_entry (municipality, due_on, case_id) where is_open and held_letters > 0;
create index worklist_to_contact on worklist_entry (municipality, due_on, case_id) where is_open and to_contact;

do $$
declare
    one text;
begin
    foreach one in array array['assignment', 'stand_in', 'worklist_entry'] loop
        execute format('alter table %I enable row level security', one);
        execute format('alter table %I force row level security', one);
        execute format('create policy own_municipality on %I to ${app} using (municipality = current_setting(''samtak.municipality'', true))', one);
        execute format('grant select, insert on %I to ${app}', one);
    end loop;
end $$;
grant update, delete on worklist_entry to ${app};
grant delete on stand_in to ${app};

-- Whether there is work in that state: open, or under appeal. A test holds this against CaseState. A case that is
-- answered stays on the list as long as letters of it wait for somebody to let them go.
create function is_open_state(state text) returns boolean language sql immutable
    return state not in ('DECIDED', 'DECLINED', 'FORWARDED', 'WITHDRAWN', 'CLOSED');

-- A case about the wrong person is on nobody's list.
create function list_case() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
    if new.hidden_at is not null then
        delete from worklist_entry where case_id = new.case_id;
        return null;
    end if;
    insert into worklist_entry (case_id, municipality, reference, subject_id, state, is_open, received_on)
    values (new.case_id, new.municipality, new.reference, new.subject_id, new.state, is_open_state(new.state), new.received_on)
    on conflict (case_id) do update set subject_id = excluded.subject_id, state = excluded.state,
                                        is_open = excluded.is_open or worklist_entry.held_letters > 0,
                                        received_on = excluded.received_on;
    return null;
end $$;
create trigger list_case after insert or update of subject_id, state, received_on, hidden_at on referral_case
    for each row execute function list_case();

-- Owed is the first date whose letter has still to leave. Where a sender alone was written to, nobody was promised
-- anything, and the date the municipality set itself is what is left.
create function list_what_is_owed() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
    update worklist_entry e
    set due_on = coalesce(
        (select min(d.send_by) from case_deadline d
         where d.case_id = new.case_id and d.month in ('RUNNING', 'WARNED')),
        (select max(coalesce(d.expected_on, d.send_by)) from case_deadline d
         where d.case_id = new.case_id and d.month <> 'STOPPED'),
        '9999-12-31')
    where e.case_id = new.case_id;
    return null;
end $$;
create trigger list_what_is_owed after insert or update of month, send_by, expected_on on case_deadline
    for each row execute function list_what_is_owed();

create function list_contact_to_make() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
    update worklist_entry set to_contact = new.done_at is null where case_id = new.case_id;
    return null;
end $$;
create trigger list_contact_to_make after insert or update of done_at on case_task
    for each row when (new.kind = 'CONTACT_FAMILY') execute function list_contact_to_make();

create function list_what_is_asked() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
    update worklist_entry
    set schemes = (select coalesce(array_agg(distinct scheme order by scheme), '{}')
                   from referral r, unnest(string_to_array(nullif(r.requested, ''), ',')) scheme
                   where r.case_id = new.case_id)
    where case_id = new.case_id;
    return null;
end $$;
create trigger list_what_is_asked after insert or update of requested on referral for each row execute function list_what_is_asked();

-- A letter may be held, and let go of again; some only ever leave in somebody's hand.
create function list_held_letters() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
    update worklist_entry
    set held_letters = held.letters, is_open = is_open_state(state) or held.letters > 0
    from (select count(*) as letters from letter_order
          where case_id = new.case_id and state = 'ORDERED'
            and release_rule in ('PERSON_ONLY', 'BY_HAND_ONLY')) held
    where case_id = new.case_id;
    return null;
end $$;
create trigger list_held_letters after insert or update of state, release_rule on letter_order
    for each row execute function list_held_letters();

create function list_assignment() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
    update worklist_entry set assigned_to = new.staff_id where case_id = new.case_id;
    return null;
end $$;
create trigger list_assignment after insert on assignment for each row execute function list_assignment();
