-- A register as version 8 of the schema held it: a base organisation moved in 2009 and was merged into another in 2025;
-- one was split in 2020; one ceased in 2021. Ids: 1 the province, 2 and 3 blocs, 4 to 9 base organisations.
create function pg_temp.id(n integer) returns uuid language sql immutable as
    $$ select cast('00000000-0000-7000-8000-00000000000' || n as uuid) $$;

insert into organisation (id, version, changed_at, ended_on)
    select pg_temp.id(n), 1, '2025-07-02T00:00:00Z',
           case n when 4 then date '2025-07-01' when 6 then date '2020-01-01' when 7 then date '2021-01-01' end
      from generate_series(1, 9) n;
insert into organisation_period (organisation_id, valid_from, valid_to, parent_id, name, search_name, kind)
values
    (pg_temp.id(1), '2000-01-01', null, null, 'Đảng bộ tỉnh', 'dang bo tinh', 'PROVINCIAL'),
    (pg_temp.id(2), '2000-01-01', null, pg_temp.id(1), 'Khối A', 'khoi a', 'SUPERIOR'),
    (pg_temp.id(3), '2000-01-01', null, pg_temp.id(1), 'Khối B', 'khoi b', 'SUPERIOR'),
    (pg_temp.id(4), '2000-01-01', '2009-07-01', pg_temp.id(2), 'Cơ sở 4', 'co so 4', 'BASE_CELL'),
    (pg_temp.id(4), '2009-07-01', '2025-07-01', pg_temp.id(3), 'Cơ sở 4', 'co so 4', 'BASE_CELL'),
    (pg_temp.id(5), '2000-01-01', null, pg_temp.id(2), 'Cơ sở 5', 'co so 5', 'BASE_CELL'),
    (pg_temp.id(6), '2000-01-01', '2020-01-01', pg_temp.id(3), 'Cơ sở 6', 'co so 6', 'BASE_CELL'),
    (pg_temp.id(7), '2000-01-01', '2021-01-01', pg_temp.id(3), 'Cơ sở 7', 'co so 7', 'BASE_CELL'),
    (pg_temp.id(8), '2020-01-01', null, pg_temp.id(2), 'Cơ sở 8', 'co so 8', 'BASE_CELL'),
    (pg_temp.id(9), '2020-01-01', null, pg_temp.id(3), 'Cơ sở 9', 'co so 9', 'BASE_CELL');
insert into organisation_lineage (predecessor_id, successor_id, operation, effective_on, decision_number, decision_decided_on,
        decision_organisation_id, recorded_at)
    select pg_temp.id(p), pg_temp.id(s), o, d, '01-QĐ', d, pg_temp.id(1), '2025-07-02T00:00:00Z'
      from (values (4, 5, 'MERGE_INTO', date '2025-07-01'), (6, 8, 'SPLIT', date '2020-01-01'),
                   (6, 9, 'SPLIT', date '2020-01-01')) e (p, s, o, d);

insert into org_unit (org_id, version) select id, version + 1 from organisation;
insert into org_unit_period (org_id, valid_from, valid_to, parent_id, name, kind, code)
    select organisation_id, valid_from, coalesce(valid_to, date '9999-12-31'), parent_id, name, kind, code
      from organisation_period;
insert into org_ancestry (descendant_id, ancestor_id, valid_from, valid_to, depth)
    select org_id, org_id, min(valid_from), max(valid_to), 0 from org_unit_period group by org_id
    union all
    select org_id, parent_id, valid_from, valid_to, 1 from org_unit_period where parent_id is not null
    union all
    select org_id, pg_temp.id(1), min(valid_from), max(valid_to), 2 from org_unit_period
     where parent_id in (pg_temp.id(2), pg_temp.id(3)) group by org_id;
