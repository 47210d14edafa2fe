-- Who the coordinator is in the token of staff, so that their own token opens the plan.
alter table case_coordinator add column staff_id text;
