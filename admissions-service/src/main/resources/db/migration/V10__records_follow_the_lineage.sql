-- The register itself knows who followed whom: its tree need not wait for events to say so.
update org_unit u set successors = l.successors
  from (select predecessor_id, array_agg(successor_id order by successor_id) as successors
          from organisation_lineage group by predecessor_id) l
 where l.predecessor_id = u.org_id;
update org_unit set keeper_id = successors[1] where cardinality(successors) = 1;
delete from org_ancestry where exists (select 1 from organisation_lineage);
with recursive up(descendant_id, ancestor_id, valid, depth, after_end) as (
    select org_id, org_id, valid, 0, after_end from org_place where exists (select 1 from organisation_lineage)
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
