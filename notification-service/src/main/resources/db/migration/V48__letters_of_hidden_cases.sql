-- A hidden case was about the wrong person: its letters are kept and shown to nobody.
alter table letter add column hidden_at timestamptz;
