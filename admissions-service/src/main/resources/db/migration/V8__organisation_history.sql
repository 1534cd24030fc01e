-- The register remembers: what is kept is every change with its decision, its day and when it was recorded; the periods
-- are derived from the changes, and derived anew when a decision is recorded late.

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
    decision_decided_on               date        not null,
    decision_organisation_id uuid        not null,
    -- The acceptance of a transfer across superiors, or the proposal of a disbanding.
    second_number            text,
    second_decided_on        date,
    second_organisation_id uuid,
    recorded_at              timestamptz not null,
    constraint pk_organisation_change primary key (organisation_id, ordinal),
    constraint fk_organisation_change_organisation foreign key (organisation_id) references organisation (id),
    constraint ck_organisation_change_operation check (operation in ('ESTABLISH', 'RENAME', 'CHANGE_KIND', 'TRANSFER',
        'MERGE_INTO', 'CONSOLIDATE', 'SPLIT', 'DISSOLVE', 'DISBAND', 'CEASE')),
    constraint ck_organisation_change_name check (operation not in ('ESTABLISH', 'RENAME') or name is not null),
    constraint ck_organisation_change_kind check (operation not in ('ESTABLISH', 'CHANGE_KIND') or kind is not null),
    constraint ck_organisation_change_parent check (operation <> 'TRANSFER' or parent_id is not null)
);
create unique index uq_organisation_change_end on organisation_change (organisation_id)
    where operation in ('MERGE_INTO', 'CONSOLIDATE', 'SPLIT', 'DISSOLVE', 'DISBAND', 'CEASE');
comment on index uq_organisation_change_end is 'an organisation ends once; how, for the reads of what has ended';

-- Until now there were establishments and transfers only, in the order of their days.
insert into organisation_change (organisation_id, ordinal, operation, effective_on, name, search_name, kind, code,
        parent_id, decision_number, decision_decided_on, decision_organisation_id, second_number, second_decided_on,
        second_organisation_id, recorded_at)
    select p.organisation_id, p.place, case p.place when 0 then 'ESTABLISH' else 'TRANSFER' end, p.valid_from,
           case p.place when 0 then p.name end, case p.place when 0 then p.search_name end,
           case p.place when 0 then p.kind end, p.code, p.parent_id, p.decision_number, p.decision_decided_on,
           p.decision_organisation_id, p.acceptance_number, p.accepted_on, p.accepting_organisation_id, o.changed_at
      from (select q.*, cast(row_number() over (partition by organisation_id order by valid_from) as integer) - 1 as place
              from organisation_period q) p
      join organisation o on o.id = p.organisation_id;

alter table organisation_period
    drop column decision_number, drop column decision_decided_on, drop column decision_organisation_id,
    drop column acceptance_number, drop column accepted_on, drop column accepting_organisation_id;

-- First day on which it no longer exists; from then on it is in scope of those under whom it stood on its last day.
alter table organisation add column ended_on date;

create table organisation_lineage (
    predecessor_id           uuid        not null,
    successor_id             uuid        not null,
    operation                text        not null,
    effective_on             date        not null,
    decision_number          text        not null,
    decision_decided_on               date        not null,
    decision_organisation_id uuid        not null,
    recorded_at              timestamptz not null,
    constraint pk_organisation_lineage primary key (predecessor_id, successor_id),
    constraint fk_organisation_lineage_predecessor foreign key (predecessor_id) references organisation (id),
    constraint fk_organisation_lineage_successor foreign key (successor_id) references organisation (id),
    constraint ck_organisation_lineage_operation check (operation in ('MERGE_INTO', 'CONSOLIDATE', 'SPLIT')),
    constraint ck_organisation_lineage_self check (predecessor_id <> successor_id)
);
create index ix_organisation_lineage_successor on organisation_lineage (successor_id);
comment on index ix_organisation_lineage_successor is 'predecessors of an organisation';

create table organisation_power (
    organisation_id          uuid        not null,
    power                    text        not null,
    valid_from               date        not null,
    valid_to                 date,
    valid                    daterange generated always as (daterange(valid_from, valid_to)) stored,
    decision_number          text        not null,
    decision_decided_on               date        not null,
    decision_organisation_id uuid        not null,
    recorded_at              timestamptz not null,
    withdrawal_number        text,
    withdrawal_decided_on    date,
    withdrawal_organisation_id uuid,
    withdrawal_recorded_at   timestamptz,
    -- A power is granted once at a time.
    constraint pk_organisation_power primary key (organisation_id, power, valid without overlaps),
    constraint fk_organisation_power_organisation foreign key (organisation_id) references organisation (id),
    constraint ck_organisation_power check (power in ('DELEGATED_ADMISSION', 'SUPERIOR_POWERS', 'PILOT'))
);

-- Where members were affiliated: asked when an organisation ends, and its members go elsewhere.
create index ix_affiliation_organisation on affiliation (organisation_id, valid_to);
comment on index ix_affiliation_organisation is 'who is affiliated to an organisation on a day and later';
create index ix_admission_case_under_way on admission_case (organisation_id) where status in ('OPEN', 'DECIDED');
comment on index ix_admission_case_under_way is 'open cases of an organisation that ends';

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
    ('organisation-power', 'DELEGATED_ADMISSION', 'Ủy quyền kết nạp đảng viên', 'Delegated admission', 1),
    ('organisation-power', 'SUPERIOR_POWERS', 'Giao quyền cấp trên cơ sở', 'Powers of a superior organisation', 2),
    ('organisation-power', 'PILOT', 'Thí điểm giao quyền cấp trên cơ sở', 'Powers of a superior organisation on trial', 3),
    ('organisation-status', 'ACTIVE', 'Đang hoạt động', 'Active', 1),
    ('organisation-status', 'ENDED', 'Đã kết thúc', 'Ended', 2);
