-- A row in each table of the service, as the baseline has it. The register: a base organisation (4) moved in 2009 and was
-- merged into another (5) in 2025; one (6) was split in 2020; one (7) ceased in 2021. Ids: 1 the province, 2 and 3 blocs,
-- 4 to 9 base organisations. The platform's three organisations give way to them.
create function pg_temp.id(n integer) returns uuid language sql immutable as
    $$ select cast('00000000-0000-7000-8000-00000000000' || n as uuid) $$;
create function pg_temp.id(c text, n integer) returns uuid language sql immutable as
    $$ select cast('00000000-0000-7000-9000-0000000000' || c || n as uuid) $$;
delete from org_ancestry;
delete from org_unit_period;
delete from org_unit;

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
insert into organisation_change (organisation_id, ordinal, operation, effective_on, name, search_name, kind, parent_id,
        decision_number, decision_decided_on, decision_organisation_id, recorded_at)
    select organisation_id, 0, 'ESTABLISH', valid_from, name, search_name, kind, parent_id, '01-QĐ', valid_from,
           pg_temp.id(1), timestamptz '2025-07-02T00:00:00Z'
      from organisation_period where not (organisation_id = pg_temp.id(4) and valid_from > '2009-01-01')
    union all
    select pg_temp.id(4), 1, 'TRANSFER', date '2009-07-01', null, null, null, pg_temp.id(3), '02-QĐ', date '2009-06-25',
           pg_temp.id(1), timestamptz '2025-07-02T00:00:00Z'
    union all
    select pg_temp.id(4), 2, 'MERGE_INTO', date '2025-07-01', null, null, null, null, '03-QĐ', date '2025-06-20',
           pg_temp.id(1), timestamptz '2025-07-02T00:00:00Z'
    union all
    select pg_temp.id(6), 1, 'SPLIT', date '2020-01-01', null, null, null, null, '04-QĐ', date '2019-12-20',
           pg_temp.id(1), timestamptz '2025-07-02T00:00:00Z'
    union all
    select pg_temp.id(7), 1, 'CEASE', date '2021-01-01', null, null, null, null, '05-QĐ', date '2020-12-20',
           pg_temp.id(1), '2025-07-02T00:00:00Z';
insert into organisation_lineage (predecessor_id, successor_id, operation, effective_on, decision_number,
        decision_decided_on, decision_organisation_id, recorded_at)
    select pg_temp.id(p), pg_temp.id(s), o, d, '01-QĐ', d, pg_temp.id(1), '2025-07-02T00:00:00Z'
      from (values (4, 5, 'MERGE_INTO', date '2025-07-01'), (6, 8, 'SPLIT', date '2020-01-01'),
                   (6, 9, 'SPLIT', date '2020-01-01')) e (p, s, o, d);
insert into organisation_power (organisation_id, power, valid_from, decision_number, decision_decided_on,
        decision_organisation_id, recorded_at)
values (pg_temp.id(5), 'DELEGATED_ADMISSION', '2010-01-01', '06-QĐ', '2009-12-20', pg_temp.id(1), '2009-12-21T00:00:00Z');
insert into organisation_rating (id, version, organisation_id, year, organisation_kind, recorded_at)
values (pg_temp.id('a', 1), 1, pg_temp.id(5), 2009, 'BASE_CELL', '2010-02-01T00:00:00Z');
insert into organisation_rating_result (rating_id, ordinal, decided_on, outcome, category)
values (pg_temp.id('a', 1), 0, '2010-01-20', 'RATED', 'GOOD');

insert into org_unit (org_id, version, ended_on, successors, keeper_id)
    select o.id, o.version + 1, o.ended_on,
           coalesce((select array_agg(successor_id order by successor_id) from organisation_lineage
                      where predecessor_id = o.id), '{}'),
           case o.id when pg_temp.id(4) then pg_temp.id(5) when pg_temp.id(6) then pg_temp.id(3)
                     when pg_temp.id(7) then pg_temp.id(3) end
      from organisation o;
insert into org_unit_period (org_id, valid_from, valid_to, parent_id, name, kind, code)
    select organisation_id, valid_from, coalesce(valid_to, date '9999-12-31'), parent_id, name, kind, code
      from organisation_period;
with recursive up(descendant_id, ancestor_id, valid, depth, after_end) as (
    select org_id, org_id, valid, 0, after_end from org_place
    union all
    select u.descendant_id, p.parent_id, u.valid * p.valid, u.depth + 1, u.after_end or p.after_end
      from up u join org_place p on p.org_id = u.ancestor_id and p.valid && u.valid
     where p.parent_id is not null and u.depth < 32
), merged as (
    select descendant_id, ancestor_id, unnest(range_agg(valid)) as valid, depth, after_end
      from up group by descendant_id, ancestor_id, depth, after_end
)
insert into org_ancestry (descendant_id, ancestor_id, valid_from, valid_to, depth, after_end)
select descendant_id, ancestor_id, lower(valid), upper(valid), depth, after_end from merged;

insert into candidate_replica (candidate_id, version, organisation_id, status, birth_year, sex, cleared_on, recorded_at)
values (pg_temp.id('c', 1), 4, pg_temp.id(5), 'PROCEDURE_ALLOWED', 1985, 'FEMALE', '2009-03-01', '2009-03-02T00:00:00Z');
insert into member (id, version, changed_at, reference, full_name, birth_date, sex, status, member_since,
        organisation_id, candidate_id, admission_number, admission_decided_on, admission_organisation_id, ceremony_on,
        ceremony_organisation_id, policy_version)
values (pg_temp.id('d', 1), 2, '2009-06-01T00:00:00Z', 'm-1', 'Nguyễn Thị 1', '1985-01-01', 'FEMALE', 'PROVISIONAL',
        '2009-05-04', pg_temp.id(5), pg_temp.id('c', 1), '07-QĐ', '2009-05-04', pg_temp.id(2), '2009-05-19',
        pg_temp.id(5), '23-QD/TW');
insert into affiliation (id, member_id, organisation_id, valid_from)
values (pg_temp.id('d', 2), pg_temp.id('d', 1), pg_temp.id(5), '2009-05-19');
insert into education (id, member_id, level, reached_on, recorded_at)
values (pg_temp.id('d', 3), pg_temp.id('d', 1), 'UNIVERSITY', '2007-06-30', '2009-06-01T00:00:00Z');
insert into training_turn (id, member_id, kind, completed_on, organisation_id)
values (pg_temp.id('d', 4), pg_temp.id('d', 1), 'TRAINING', '2010-06-30', pg_temp.id(5));
insert into admission_case (id, version, changed_at, candidate_id, organisation_id, status, opened_at, outcome, votes_for,
        votes_entitled, decision_number, decision_decided_on, decision_organisation_id, policy_version, ceremony_on,
        ceremony_organisation_id, member_id)
values (pg_temp.id('e', 1), 3, '2009-06-01T00:00:00Z', pg_temp.id('c', 1), pg_temp.id(5), 'ADMITTED',
        '2009-04-01T00:00:00Z', 'ADMIT', 9, 11, '07-QĐ', '2009-05-04', pg_temp.id(2), '23-QD/TW', '2009-05-19',
        pg_temp.id(5), pg_temp.id('d', 1));
insert into target (id, version, changed_at, organisation_id, indicator, period_from, period_to, value,
        resolution_number, resolution_decided_on, resolution_organisation_id)
values (pg_temp.id('f', 1), 1, '2005-12-18T00:00:00Z', pg_temp.id(2), 'ADMISSIONS', '2005-10-01', '2010-09-30', 700,
        '09-NQ', '2005-12-18', pg_temp.id(2));
