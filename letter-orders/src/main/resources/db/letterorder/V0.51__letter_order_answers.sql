-- What a letter is for, where it is for something: the deadline it answers, the decision it tells of.
alter table letter_order add column deadline_id uuid;
alter table letter_order add column decision_id uuid;

-- How it left, as the delivering service says.
alter table letter_order add column channel text;
