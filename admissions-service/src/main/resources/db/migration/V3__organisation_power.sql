-- Powers that were granted to organisations, the yearly ratings they rest on, as evaluation-service publishes them, and
-- the rule values of delegated admission.

create table organisation_power (
    organisation_id            uuid        not null,
    power                      text        not null,
    valid_from                 date        not null,
    valid_to                   date,
    valid                      daterange generated always as (daterange(valid_from, valid_to)) stored,
    decision_number            text        not null,
    decision_decided_on        date        not null,
    decision_organisation_id   uuid        not null,
    recorded_at                timestamptz not null,
    withdrawal_number          text,
    withdrawal_decided_on      date,
    withdrawal_organisation_id uuid,
    withdrawal_recorded_at     timestamptz,
    -- A power is granted once at a time.
    constraint pk_organisation_power primary key (organisation_id, power, valid without overlaps),
    constraint fk_organisation_power_organisation foreign key (organisation_id) references organisation (id)
);

create table organisation_rating (
    id                uuid        not null,
    version           bigint      not null,
    organisation_id   uuid        not null,
    year              integer     not null,
    organisation_kind text        not null,
    recorded_at       timestamptz not null,
    constraint pk_organisation_rating primary key (id)
);
create index ix_organisation_rating_organisation on organisation_rating (organisation_id, year);
comment on index ix_organisation_rating_organisation is 'ratings of organisations over some years';

-- What was decided, oldest first: a question about a day is answered with the result that stood on it.
create table organisation_rating_result (
    rating_id  uuid    not null,
    ordinal    integer not null,
    decided_on date    not null,
    outcome    text    not null,
    category   text,
    constraint pk_organisation_rating_result primary key (rating_id, ordinal),
    constraint fk_organisation_rating_result_rating foreign key (rating_id) references organisation_rating (id)
);

-- More than 100 members, and rated good or better in three consecutive years. CLEAN_STRONG and GOOD are of the scale of
-- 2005 to 2017, EXCELLENT and GOOD of that since 2018; neither is mapped onto the other.
insert into policy_value (key, value, valid_from, valid_to, citation, version) values
    ('power.delegated-admission.members-above', '100', '1976-01-01', '2025-05-26',
     'Rules before 294-QĐ/TW not retrieved; number as in 294-QĐ/TW 22', 'before-294-QD/TW'),
    ('power.delegated-admission.members-above', '100', '2025-05-26', null,
     '294-QĐ/TW 22; later rule sets not retrieved', '294-QD/TW'),
    ('power.delegated-admission.years', '3', '1976-01-01', '2025-05-26',
     'Rules before 294-QĐ/TW not retrieved; number as in 294-QĐ/TW 22', 'before-294-QD/TW'),
    ('power.delegated-admission.years', '3', '2025-05-26', null,
     '294-QĐ/TW 22; later rule sets not retrieved', '294-QD/TW'),
    ('power.delegated-admission.categories', 'CLEAN_STRONG,EXCELLENT,GOOD', '1976-01-01', '2025-05-26',
     'Rules before 294-QĐ/TW not retrieved; good, or better, as in 294-QĐ/TW 22', 'before-294-QD/TW'),
    ('power.delegated-admission.categories', 'CLEAN_STRONG,EXCELLENT,GOOD', '2025-05-26', null,
     '294-QĐ/TW 22, where it says good, better being included; later rule sets not retrieved', '294-QD/TW'),
    ('power.delegated-admission.years-to-be-rated', '2', '1976-01-01', null,
     'Product default, no number in the text: a year is rated from its December on, so that of the year before may be to come',
     'product-default');

insert into code_list_item (list, code, label_vi, label_en, position) values
    ('organisation-power', 'DELEGATED_ADMISSION', 'Ủy quyền kết nạp đảng viên', 'Delegated admission', 1),
    ('organisation-power', 'SUPERIOR_POWERS', 'Giao quyền cấp trên cơ sở', 'Powers of a superior organisation', 2),
    ('organisation-power', 'PILOT', 'Thí điểm giao quyền cấp trên cơ sở', 'Powers of a superior organisation on trial', 3),
    ('power-condition', 'BASE_COMMITTEE', 'Là đảng bộ cơ sở', 'Is a base committee', 1),
    ('power-condition', 'MEMBERS', 'Số đảng viên', 'Number of members', 2),
    ('power-condition', 'RATED_YEARS', 'Hoàn thành tốt nhiệm vụ trở lên các năm liên tục', 'Rated good or better in consecutive years', 3),
    ('power-finding', 'ELIGIBLE_NOT_GRANTED', 'Đủ điều kiện, chưa được ủy quyền', 'Eligible, not granted', 1),
    ('power-finding', 'GRANTED_NOT_ELIGIBLE', 'Đang được ủy quyền, không còn đủ điều kiện', 'Granted, not eligible', 2);
