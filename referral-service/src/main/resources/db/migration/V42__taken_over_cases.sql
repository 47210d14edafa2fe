-- Running cases that came from another system. Their deadlines start when a person has confirmed them.
create table taken_over_case (
    case_id              uuid        not null primary key references referral_case,
    municipality         text        not null default current_setting('samtak.municipality'),
    takeover_id          uuid        not null,
    position             integer     not null,
    source               text        not null,
    source_id            text        not null,
    referral_id          uuid        not null references referral,
    delay_letter_sent_on date,
    expected_on          date,
    confirmed_at         timestamptz,
    confirmed_by         text,
    unique (municipality, source, source_id)
);
create unique index taken_over_case_by_takeover on taken_over_case (takeover_id, position);

alter table taken_over_case enable row level security;
alter table taken_over_case force row level security;
create policy own_municipality on taken_over_case to ${app} using (municipality = current_setting('samtak.municipality', true));
grant select, insert, update on taken_over_case to ${app};
