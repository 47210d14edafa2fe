-- A case about the wrong person is on nobody's list. Runs after every numbered migration, so that the list is there.
create or replace function unlist_hidden_case() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
    delete from worklist_entry where case_id = new.case_id;
    return null;
end $$;
drop trigger if exists unlist_hidden_case on referral_case;
create trigger unlist_hidden_case after update of hidden_at on referral_case
    for each row when (new.hidden_at is not null) execute function unlist_hidden_case();
grant delete on worklist_entry to ${app};
