-- The nation's shape: 34 provinces, 3,321 communes, 52,000 base organisations, 250,000 cells below one root; and beside
-- them one organisation (number 400000) with 1,000 below it.
create temp table unit as
select n, case when n = 0 then null
               when n <= 34 then 0
               when n <= 3355 then 1 + (n - 35) % 34
               when n <= 55355 then 35 + (n - 3356) % 3321
               else 3356 + (n - 55356) % 52000 end as parent
  from generate_series(0, 305355) n
union all select 400000, 1
union all select n, case when n <= 400100 then 400000 else 400001 + (n - 400101) % 100 end
  from generate_series(400001, 401000) n;
alter table unit add column id uuid, add column parent_id uuid;
update unit set id = cast(lpad(to_hex(n), 32, '0') as uuid), parent_id = cast(lpad(to_hex(parent), 32, '0') as uuid);
create index on unit (n);
analyze unit;
insert into org_unit (org_id, version) select id, 1 from unit;
insert into org_unit_period (org_id, valid_from, valid_to, parent_id, name, kind)
select id, '2000-01-01', '9999-12-31', parent_id, 'Đảng bộ', 'SUPERIOR' from unit;
with recursive up(id, ancestor, n, depth) as (
    select id, id, n, 0 from unit
    union all
    select up.id, above.id, above.n, depth + 1
      from up join unit on unit.n = up.n join unit above on above.n = unit.parent
)
insert into org_ancestry (descendant_id, ancestor_id, valid_from, valid_to, depth)
select id, ancestor, '2000-01-01', '9999-12-31', depth from up;
analyze org_unit;
analyze org_unit_period;
analyze org_ancestry;
