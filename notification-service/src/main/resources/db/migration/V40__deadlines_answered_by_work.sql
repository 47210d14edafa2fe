-- What meets a deadline: a letter, which is to be ready for its day, or what people do. All there were, were letters'.
alter table deadline
    add column answered_by text not null default 'LETTER' check (answered_by in ('LETTER', 'WORK'));
alter table deadline alter column answered_by drop default;
