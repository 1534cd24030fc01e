-- Numbers that resolutions set for an organisation, with everything below it, and a period.
create table target (
    id                         uuid        not null,
    version                    bigint      not null,
    changed_at                 timestamptz not null,
    organisation_id            uuid        not null,
    indicator                  text        not null,
    period_from                date        not null,
    period_to                  date        not null,
    value                      integer     not null,
    resolution_number          text        not null,
    resolution_decided_on      date        not null,
    resolution_organisation_id uuid        not null,
    constraint pk_target primary key (id),
    constraint uq_target_period unique (organisation_id, indicator, period_from, period_to),
    constraint ck_target_period check (period_from <= period_to),
    constraint ck_target_value check (value >= 0)
);

insert into code_list_item (list, code, label_vi, label_en, position) values
    ('target-indicator', 'ADMISSIONS', 'Số đảng viên mới kết nạp', 'Members admitted', 1);
