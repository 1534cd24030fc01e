-- Powers from results: the yearly ratings of organisations as evaluation-service publishes them, and the rule values that
-- delegated admission and the competent body rest on.

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

-- A delegated base committee decides collectively, with two thirds of its serving members (294-QD/TW 4.3.2, 06-HD/TW
-- 3.7a). What older rule sets said of it was not retrieved; the same threshold is entered for them, and the citation says
-- so. Set by set, because a case keeps the version of the set it was decided under.
insert into policy_value (key, value, valid_from, valid_to, citation, version) values
    ('admission.delegated-decision.votes', '>= 2/3', '1976-01-01', '2006-10-31',
     'Rule set before 23-QĐ/TW not identified; threshold as in 06-HD/TW 3.7a', 'before-23-QD/TW'),
    ('admission.delegated-decision.votes', '>= 2/3', '2006-10-31', '2011-11-01',
     '23-QĐ/TW; threshold not retrieved, as in 06-HD/TW 3.7a', '23-QD/TW'),
    ('admission.delegated-decision.votes', '>= 2/3', '2011-11-01', '2016-07-25',
     '45-QĐ/TW; threshold not retrieved, as in 06-HD/TW 3.7a', '45-QD/TW'),
    ('admission.delegated-decision.votes', '>= 2/3', '2016-07-25', '2021-07-30',
     '29-QĐ/TW; threshold not retrieved, as in 06-HD/TW 3.7a', '29-QD/TW'),
    ('admission.delegated-decision.votes', '>= 2/3', '2021-07-30', '2025-01-20',
     '24-QĐ/TW; threshold not retrieved, as in 06-HD/TW 3.7a', '24-QD/TW'),
    ('admission.delegated-decision.votes', '>= 2/3', '2025-01-20', '2025-05-26',
     '232-QĐ/TW; threshold not retrieved, as in 06-HD/TW 3.7a', '232-QD/TW'),
    ('admission.delegated-decision.votes', '>= 2/3', '2025-05-26', '2026-04-08',
     '294-QĐ/TW 4.3.2; 06-HD/TW 3.7a', '294-QD/TW'),
    ('admission.delegated-decision.votes', '>= 2/3', '2026-04-08', '2026-07-26',
     '20-QĐ/TW; threshold not retrieved, as in 06-HD/TW 3.7a', '20-QD/TW'),
    ('admission.delegated-decision.votes', '>= 2/3', '2026-07-26', null,
     '208-QĐ/TW; threshold not retrieved, as in 06-HD/TW 3.7a', '208-QD/TW');

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
    ('competence-reason', 'DELEGATED_ADMISSION', 'Được ủy quyền kết nạp đảng viên', 'Admission was delegated to it', 1),
    ('competence-reason', 'SUPERIOR_POWERS', 'Được giao quyền cấp trên cơ sở', 'Has the powers of a superior organisation', 2),
    ('competence-reason', 'PILOT', 'Được thí điểm giao quyền cấp trên cơ sở', 'Has the powers of a superior organisation on trial', 3),
    ('competence-reason', 'NEAREST_SUPERIOR', 'Cấp trên trực tiếp của tổ chức cơ sở đảng', 'Nearest superior organisation', 4),
    ('competence-reason', 'PROVINCE', 'Cấp tỉnh, không có cấp trên trực tiếp nào khác', 'The province, with no superior organisation below it', 5),
    ('deciding-body', 'COMMITTEE', 'Tập thể đảng ủy cơ sở', 'The base committee collectively', 1),
    ('deciding-body', 'STANDING_COMMITTEE', 'Ban thường vụ', 'Standing committee', 2),
    ('deciding-body', 'STANDING_MEMBERS', 'Thường trực cấp ủy và các ủy viên ban thường vụ là trưởng ban', 'Standing members, with those of the standing committee who head commissions', 3),
    ('matter', 'ADMISSION', 'Kết nạp đảng viên', 'Admission', 1),
    ('power-condition', 'BASE_COMMITTEE', 'Là đảng bộ cơ sở', 'Is a base committee', 1),
    ('power-condition', 'MEMBERS', 'Số đảng viên', 'Number of members', 2),
    ('power-condition', 'RATED_YEARS', 'Hoàn thành tốt nhiệm vụ trở lên các năm liên tục', 'Rated good or better in consecutive years', 3),
    ('power-finding', 'ELIGIBLE_NOT_GRANTED', 'Đủ điều kiện, chưa được ủy quyền', 'Eligible, not granted', 1),
    ('power-finding', 'GRANTED_NOT_ELIGIBLE', 'Đang được ủy quyền, không còn đủ điều kiện', 'Granted, not eligible', 2);
