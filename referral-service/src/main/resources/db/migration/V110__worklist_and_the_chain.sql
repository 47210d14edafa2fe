-- What the month has grown since the worklist was made (V50; this file must come after it).
create or replace function is_open_state(state text) returns boolean language sql immutable
    return state not in ('DECIDED', 'DECLINED', 'FORWARDED', 'WITHDRAWN', 'CLOSED');

-- Owed is the first date whose letter has still to leave. Where a sender alone was written to, nobody was promised
-- anything, and the date the municipality set itself is what is left.
create or replace function list_what_is_owed() returns trigger language plpgsql set search_path = pg_catalog, public as $$
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

-- A letter may be held, and let go of again; some only ever leave in somebody's hand.
create or replace function list_held_letters() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
    update worklist_entry
    set held_letters = (select count(*) from letter_order o
                        where o.case_id = new.case_id and o.state = 'ORDERED'
                          and o.release_rule in ('PERSON_ONLY', 'BY_HAND_ONLY'))
    where case_id = new.case_id;
    return null;
end $$;
drop trigger list_held_letters on letter_order;
create trigger list_held_letters after insert or update of state, release_rule on letter_order
    for each row execute function list_held_letters();
