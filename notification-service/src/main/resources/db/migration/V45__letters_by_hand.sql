-- Some letters no channel may carry: a person brings them, and says so.
alter table letter drop constraint letter_release_rule_check;
alter table letter add constraint letter_release_rule_check
    check (release_rule in ('OWNER_OR_SILENCE', 'OWNER_ONLY', 'PERSON_ONLY', 'BY_HAND_ONLY'));
