-- What was recorded for an organisation that has ended is kept by another from then on: by the one that follows it, or,
-- if none or several do, by the one it last stood under.
alter table org_unit
    add column ended_on   date,
    add column successors uuid[] not null default '{}',
    add column keeper_id  uuid,
    add constraint ck_org_unit_keeper check (keeper_id is null or ended_on is not null);
create index ix_org_unit_keeper on org_unit (keeper_id);
comment on index ix_org_unit_keeper is 'whose records an organisation keeps; what hangs below a changed one';

-- Lines after the end: the records of the descendant, not the organisation itself, stand below the ancestor.
alter table org_ancestry add column after_end boolean not null default false;

-- Where an organisation stands, and from its end on where its records do.
create view org_place as
    select org_id, parent_id, valid, false as after_end from org_unit_period
    union all
    select org_id, keeper_id, daterange(ended_on, date '9999-12-31'), true from org_unit where ended_on is not null;

-- What had ended before is kept by the one it last stood under, until the register tells it again, which names those that
-- followed: in version 0 it is asked for by the next comparison with the register.
update org_unit u set ended_on = p.valid_to, keeper_id = p.parent_id
  from (select distinct on (org_id) org_id, valid_to, parent_id from org_unit_period order by org_id, valid_to desc) p
 where p.org_id = u.org_id and p.valid_to < date '9999-12-31';
delete from org_ancestry where exists (select 1 from org_unit where ended_on is not null);
with recursive up(descendant_id, ancestor_id, valid, depth, after_end) as (
    select org_id, org_id, valid, 0, after_end from org_place
     where exists (select 1 from org_unit where ended_on is not null)
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
update org_unit set version = 0 where ended_on is not null;
