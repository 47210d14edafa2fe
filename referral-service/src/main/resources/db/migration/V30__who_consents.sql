-- Who acts for a person, whether they can be asked, how far a mandate reaches, and who gets no letters.
alter table case_party
    add column reach         text    not null default 'REACHABLE',
    add column blocked       boolean not null default false,
    add column mandate_from  date,
    add column mandate_until date,
    add column mandate_scope text[]  not null default '{}';
create index case_party_by_person on case_party (municipality, person_id);

-- As the population register says; null while nobody has said.
alter table person add column parental_responsibility text;

-- In what capacity a position was stated, and which receivers of information it is about; none named: all.
alter table consent
    add column capacity text   not null default 'SELF',
    add column services text[] not null default '{}';

-- What a named person found that changes who consents. A finding may end; what it said stays.
create table consent_finding (
    finding_id   uuid        not null primary key,
    municipality text        not null default current_setting('samtak.municipality'),
    case_id      uuid        not null references referral_case,
    kind         text        not null,
    purpose      text,
    counts_from  date        not null,
    counts_until date,
    assessed_by  bytea       not null,
    reasons      bytea       not null,
    recorded_at  timestamptz not null,
    recorded_by  text        not null
);
create index consent_finding_by_case on consent_finding (case_id);

alter table consent_finding enable row level security;
alter table consent_finding force row level security;
create policy own_municipality on consent_finding to ${app}
    using (municipality = current_setting('samtak.municipality', true));
grant select, insert on consent_finding to ${app};
grant update (counts_until) on consent_finding to ${app};
