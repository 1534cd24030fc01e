-- A row in each table of the sample.
insert into note (id, version, changed_at, text)
values ('00000000-0000-7000-8000-0000000000f1', 1, '2026-01-01T00:00:00Z', 'text');
insert into seen (event_id) values ('e1');
insert into note_replica (id, version) values ('00000000-0000-7000-8000-0000000000f1', 1);
