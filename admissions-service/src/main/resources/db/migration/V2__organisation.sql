-- The register of organisations: a stable identity, every change with its decision, its day and when it was recorded, and
-- what an organisation was from when to when. The periods are derived from the changes, and derived again when a decision
-- is recorded late.

create table organisation (
    id         uuid        not null,
    version    bigint      not null,
    changed_at timestamptz not null,
    -- First day on which it no longer exists; from then on it is in scope of those under whom it stood on its last day.
    ended_on   date,
    constraint pk_organisation primary key (id)
);

create table organisation_change (
    organisation_id          uuid        not null,
    -- In the order in which changes were recorded; the order in which they hold is that of effective_on.
    ordinal                  integer     not null,
    operation                text        not null,
    effective_on             date        not null,
    -- What the change sets; null where it leaves what was.
    name                     text,
    search_name              text,
    kind                     text,
    code                     text,
    parent_id                uuid,
    decision_number          text        not null,
    decision_decided_on      date        not null,
    decision_organisation_id uuid        not null,
    -- The acceptance of a transfer across superiors, or the proposal of a disbanding.
    second_number            text,
    second_decided_on        date,
    second_organisation_id   uuid,
    recorded_at              timestamptz not null,
    -- A record may be wrong. It stays, and what was known before the correction can still be read; from the correction on
    -- it is out of force, and the record that stands in its place, if there is one, names it.
    corrected_at             timestamptz,
    corrected_by             text,
    correction_reason        text,
    replaces                 integer,
    constraint pk_organisation_change primary key (organisation_id, ordinal),
    constraint fk_organisation_change_organisation foreign key (organisation_id) references organisation (id),
    constraint ck_organisation_change_name check (operation not in ('ESTABLISH', 'RENAME') or name is not null),
    constraint ck_organisation_change_kind check (operation not in ('ESTABLISH', 'CHANGE_KIND') or kind is not null),
    constraint ck_organisation_change_parent check (operation <> 'TRANSFER' or parent_id is not null),
    constraint ck_organisation_change_correction check (
        (corrected_at is null) = (correction_reason is null) and (corrected_at is null) = (corrected_by is null))
);
create unique index uq_organisation_change_end on organisation_change (organisation_id)
    where corrected_at is null
      and operation in ('MERGE_INTO', 'CONSOLIDATE', 'SPLIT', 'DISSOLVE', 'DISBAND', 'CEASE');
comment on index uq_organisation_change_end is 'an organisation ends once; how, for the reads of what has ended';

create table organisation_period (
    organisation_id uuid not null,
    valid_from      date not null,
    valid_to        date,
    valid           daterange generated always as (daterange(valid_from, valid_to)) stored,
    parent_id       uuid,
    name            text not null,
    search_name     text not null,
    kind            text not null,
    code            text,
    -- At any day an organisation is one thing only.
    constraint pk_organisation_period primary key (organisation_id, valid without overlaps),
    constraint fk_organisation_period_organisation foreign key (organisation_id) references organisation (id),
    -- The organisation above exists on every day of the period. Checked at commit: a move rewrites several periods.
    constraint fk_organisation_period_parent foreign key (parent_id, period valid)
        references organisation_period (organisation_id, period valid) deferrable initially deferred,
    -- An official code belongs to one organisation at a time; a later one may take it over.
    constraint uq_organisation_period_code unique (code, valid without overlaps),
    -- One root at any day.
    constraint uq_organisation_period_root exclude using gist (valid with &&) where (parent_id is null),
    constraint ck_organisation_period_parent check (parent_id <> organisation_id)
);
create index ix_organisation_period_parent on organisation_period (parent_id);
comment on index ix_organisation_period_parent is 'children of an organisation';

-- Who followed whom. An end that is taken back takes its edges with it; the same two may follow each other by a later
-- record.
create table organisation_lineage (
    predecessor_id           uuid        not null,
    successor_id             uuid        not null,
    operation                text        not null,
    effective_on             date        not null,
    decision_number          text        not null,
    decision_decided_on      date        not null,
    decision_organisation_id uuid        not null,
    recorded_at              timestamptz not null,
    corrected_at             timestamptz,
    constraint pk_organisation_lineage primary key (predecessor_id, successor_id, recorded_at),
    constraint fk_organisation_lineage_predecessor foreign key (predecessor_id) references organisation (id),
    constraint fk_organisation_lineage_successor foreign key (successor_id) references organisation (id),
    constraint ck_organisation_lineage_operation check (operation in ('MERGE_INTO', 'CONSOLIDATE', 'SPLIT')),
    constraint ck_organisation_lineage_self check (predecessor_id <> successor_id)
);
create index ix_organisation_lineage_successor on organisation_lineage (successor_id);
comment on index ix_organisation_lineage_successor is 'predecessors of an organisation';
create unique index uq_organisation_lineage on organisation_lineage (predecessor_id, successor_id)
    where corrected_at is null;
comment on index uq_organisation_lineage is 'one organisation follows another once';

-- Votes that end an organisation by discipline.
insert into policy_value (key, value, valid_from, valid_to, citation, version) values
    ('organisation.disbanding.proposal', '>= 2/3', '1976-01-01', '2025-05-26',
     'Rules before 294-QĐ/TW not retrieved; threshold as in 294-QĐ/TW 9.3.5', 'before-294-QD/TW'),
    ('organisation.disbanding.proposal', '>= 2/3', '2025-05-26', null,
     '294-QĐ/TW 9.3.5; later rule sets not retrieved', '294-QD/TW'),
    ('organisation.disbanding.decision', '> 1/2', '1976-01-01', '2025-05-26',
     'Rules before 294-QĐ/TW not retrieved; threshold as in 294-QĐ/TW 9.3.5', 'before-294-QD/TW'),
    ('organisation.disbanding.decision', '> 1/2', '2025-05-26', null,
     '294-QĐ/TW 9.3.5; later rule sets not retrieved', '294-QD/TW');

insert into code_list_item (list, code, label_vi, label_en, position) values
    ('organisation-kind', 'PROVINCIAL', 'Đảng bộ tỉnh, thành phố', 'Provincial organisation', 1),
    ('organisation-kind', 'SUPERIOR', 'Đảng bộ cấp trên trực tiếp của tổ chức cơ sở đảng', 'Superior organisation', 2),
    ('organisation-kind', 'BASE_COMMITTEE', 'Đảng bộ cơ sở', 'Base committee organisation', 3),
    ('organisation-kind', 'BASE_CELL', 'Chi bộ cơ sở', 'Base cell', 4),
    ('organisation-kind', 'SECTION', 'Đảng bộ bộ phận', 'Section', 5),
    ('organisation-kind', 'CELL', 'Chi bộ', 'Cell', 6),
    ('organisation-kind', 'TEMPORARY_CELL', 'Chi bộ sinh hoạt tạm thời', 'Temporary cell', 7),
    ('organisation-operation', 'ESTABLISH', 'Thành lập', 'Established', 1),
    ('organisation-operation', 'RENAME', 'Đổi tên', 'Renamed', 2),
    ('organisation-operation', 'CHANGE_KIND', 'Thay đổi loại hình', 'Changed its kind', 3),
    ('organisation-operation', 'TRANSFER', 'Chuyển giao', 'Transferred', 4),
    ('organisation-operation', 'MERGE_INTO', 'Sáp nhập', 'Merged into another', 5),
    ('organisation-operation', 'CONSOLIDATE', 'Hợp nhất', 'Consolidated', 6),
    ('organisation-operation', 'SPLIT', 'Chia tách', 'Split', 7),
    ('organisation-operation', 'DISSOLVE', 'Giải thể', 'Dissolved', 8),
    ('organisation-operation', 'DISBAND', 'Giải tán', 'Disbanded', 9),
    ('organisation-operation', 'CEASE', 'Kết thúc hoạt động', 'Ceased to operate', 10),
    ('organisation-status', 'ACTIVE', 'Đang hoạt động', 'Active', 1),
    ('organisation-status', 'ENDED', 'Đã kết thúc', 'Ended', 2);
