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
