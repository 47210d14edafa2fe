-- The date that a delay letter promised is watched like the month itself: a deadline that follows the one whose letter
-- promised it. Who gave the reason, and who stopped the clock, is kept with it.
alter table case_deadline add column follows uuid references case_deadline;
alter table case_deadline add column explained_by text;
alter table case_deadline add column stopped_by text;
alter table case_deadline add column stopped_at timestamptz;
-- Its owner sees the rows of every municipality only while the table does not force the policies on it.
alter table case_deadline no force row level security;
update case_deadline set stopped_by = 'unknown', stopped_at = send_by where stopped_why is not null;
alter table case_deadline force row level security;
alter table case_deadline add constraint a_clock_is_stopped_by_somebody
    check ((stopped_why is null) = (stopped_by is null) and (stopped_why is null) = (stopped_at is null));

-- How a letter left, as notification-service says (the module letter-orders keeps the same column elsewhere).
alter table letter_order add column channel text;
