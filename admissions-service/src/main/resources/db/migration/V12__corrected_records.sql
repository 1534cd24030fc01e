-- A record of the register may be wrong. It stays, and what was known before the correction can still be read; from the
-- correction on it is out of force, and the record that stands in its place, if there is one, names it.
alter table organisation_change
    add column corrected_at      timestamptz,
    add column corrected_by      text,
    add column correction_reason text,
    add column replaces          integer,
    add constraint ck_organisation_change_correction check (
        (corrected_at is null) = (correction_reason is null) and (corrected_at is null) = (corrected_by is null));

drop index uq_organisation_change_end;
create unique index uq_organisation_change_end on organisation_change (organisation_id)
    where corrected_at is null
      and operation in ('MERGE_INTO', 'CONSOLIDATE', 'SPLIT', 'DISSOLVE', 'DISBAND', 'CEASE');
comment on index uq_organisation_change_end is 'an organisation ends once; how, for the reads of what has ended';

-- An end that is taken back takes its edges with it; the same two may follow each other by a later record.
alter table organisation_lineage
    add column corrected_at timestamptz,
    drop constraint pk_organisation_lineage,
    add constraint pk_organisation_lineage primary key (predecessor_id, successor_id, recorded_at);
create unique index uq_organisation_lineage on organisation_lineage (predecessor_id, successor_id)
    where corrected_at is null;
comment on index uq_organisation_lineage is 'one organisation follows another once';
