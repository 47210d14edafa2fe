-- What a person goes through: an end that is met quietly, a household whose protection covers all, and records that
-- turn out to be about one person, or about two after all.
alter table person
    add column gone_why       text,
    add column gone_on        date,
    add column household_id   uuid,
    add column address_hidden boolean not null default false,
    add column merged_into    uuid references person,
    add column version        bigint  not null default 0;
create index person_by_household on person (municipality, household_id);
create index person_by_merge on person (merged_into);
-- Children who are asked for a consent of their own before they turn sixteen.
create index person_by_16th_birthday on person (municipality, turns_16_on);

-- Found by name and birth date: a keyed hash of each whole normalised word with the date. The name itself is encrypted.
create table person_word (
    person_id    uuid  not null references person,
    word_hash    bytea not null,
    municipality text  not null default current_setting('samtak.municipality'),
    primary key (person_id, word_hash)
);
create index person_word_by_hash on person_word (municipality, word_hash);

-- Two ids put together as one person, and what was moved, so that a wrong merge can be split again.
create table person_merge (
    merge_id     uuid        not null primary key,
    municipality text        not null default current_setting('samtak.municipality'),
    kept_id      uuid        not null references person,
    gone_id      uuid        not null references person,
    cases        uuid[]      not null,
    roles        uuid[]      not null,
    merged_at    timestamptz not null,
    split_at     timestamptz
);
create index person_merge_by_kept on person_merge (kept_id);

-- Who put what right, when and why; of a person, of a case, or of both.
create table correction (
    correction_id uuid        not null primary key,
    municipality  text        not null default current_setting('samtak.municipality'),
    person_id     uuid        references person,
    case_id       uuid        references referral_case,
    kind          text        not null,
    said          bytea       not null,
    recorded_at   timestamptz not null,
    recorded_by   text        not null
);
create index correction_by_person on correction (person_id, recorded_at);
create index correction_by_case on correction (case_id, recorded_at);

do $$
declare
    one text;
begin
    foreach one in array array['person_word', 'person_merge', 'correction'] loop
        execute format('alter table %I enable row level security', one);
        execute format('alter table %I force row level security', one);
        execute format('create policy own_municipality on %I to ${app} using (municipality = current_setting(''samtak.municipality'', true))', one);
        execute format('grant select, insert on %I to ${app}', one);
    end loop;
end $$;
grant delete on person_word to ${app};
grant update (split_at) on person_merge to ${app};
