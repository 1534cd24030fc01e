-- A row in each table of the service, as the baseline has it. Organisations are those of the platform's rows.
create function pg_temp.org(n integer) returns uuid language sql immutable as
    $$ select cast('00000000-0000-7000-8000-00000000000' || n as uuid) $$;
create function pg_temp.id(c text, n integer) returns uuid language sql immutable as
    $$ select cast('00000000-0000-7000-9000-0000000000' || c || n as uuid) $$;

insert into fact (kind, id, version, event_id, event_time, state)
values ('MEMBER', pg_temp.id('d', 1), 3, 'e1', '2009-06-01T00:00:00Z', '{}');
insert into generation_owed (generation, fact_kind, fact_id) values (1, 'MEMBER', pg_temp.id('d', 1));
insert into contribution (generation, fact_kind, fact_id, measure, organisation_id, on_date, category, amount)
values (1, 'MEMBER', pg_temp.id('d', 1), 'MEMBERS_ADMITTED', pg_temp.org(2), '2009-05-19', '', 1);
insert into counter (generation, measure, organisation_id, month, category, amount)
values (1, 'MEMBERS_ADMITTED', pg_temp.org(2), '2009-05-01', '', 1);
insert into published_value (id, indicator_id, definition_version, organisation_id, period_from, period_to,
        printed_number, source, recorded_at, recorded_by)
values (pg_temp.id('a', 1), 'IND-1', 1, pg_temp.org(2), '2005-10-01', '2010-09-30', '756', 'Báo',
        '2010-10-01T00:00:00Z', 'officer');
insert into recomputation (id, started_at, finished_at, started_by, facts, contributions, counters, missing, surplus,
        differences)
values (pg_temp.id('a', 2), '2010-10-01T00:00:00Z', '2010-10-01T00:00:01Z', 'operator', 1, 1, 1, 0, 0, '[]');
