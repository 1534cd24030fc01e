-- Admission cases, from the opening to the ceremony or to the end without one.
create table admission_case (
    id                        uuid        not null,
    version                   bigint      not null,
    changed_at                timestamptz not null,
    candidate_id              uuid        not null,
    organisation_id           uuid        not null,
    status                    text        not null,
    opened_at                 timestamptz not null,
    outcome                   text,
    votes_for                 integer,
    votes_entitled            integer,
    decision_number           text,
    decision_decided_on       date,
    decision_organisation_id  uuid,
    policy_version            text,
    ceremony_on               date,
    ceremony_organisation_id  uuid,
    member_id                 uuid,
    annulment_reason          text,
    annulment_number          text,
    annulment_decided_on      date,
    annulment_organisation_id uuid,
    constraint pk_admission_case primary key (id),
    constraint fk_admission_case_member foreign key (member_id) references member (id),
    constraint ck_admission_case_votes check (votes_for >= 0 and votes_for <= votes_entitled),
    constraint ck_admission_case_ceremony check (ceremony_on >= decision_decided_on)
);
create unique index uq_admission_case_candidate on admission_case (candidate_id)
    where status in ('OPEN', 'DECIDED', 'ADMITTED');
comment on index uq_admission_case_candidate is 'a candidate has one case that is under way or ended in admission';
create index ix_admission_case_organisation on admission_case (organisation_id, id);
comment on index ix_admission_case_organisation is 'cases of an organisation, page by page';
create index ix_admission_case_under_way on admission_case (organisation_id) where status in ('OPEN', 'DECIDED');
comment on index ix_admission_case_under_way is 'open cases of an organisation that ends';

-- Threshold of the decision, as integers are compared: "> 1/2" means 2 x votes > 1 x entitled.
-- The deciding standing committee needs more than half of its serving members (294-QD/TW 9.3.4, 06-HD/TW 3.7).
-- What older rule sets said of it was not retrieved; the same threshold is entered for them, and the citation says so.
insert into policy_value (key, value, valid_from, valid_to, citation, version) values
    ('admission.decision.votes', '> 1/2', '1976-01-01', '2006-10-31',
     'Rule set before 23-QĐ/TW not identified; threshold as in 294-QĐ/TW 9.3.4', 'before-23-QD/TW'),
    ('admission.decision.votes', '> 1/2', '2006-10-31', '2011-11-01',
     '23-QĐ/TW; threshold not retrieved, as in 294-QĐ/TW 9.3.4', '23-QD/TW'),
    ('admission.decision.votes', '> 1/2', '2011-11-01', '2016-07-25',
     '45-QĐ/TW; threshold not retrieved, as in 294-QĐ/TW 9.3.4', '45-QD/TW'),
    ('admission.decision.votes', '> 1/2', '2016-07-25', '2021-07-30',
     '29-QĐ/TW; threshold not retrieved, as in 294-QĐ/TW 9.3.4', '29-QD/TW'),
    ('admission.decision.votes', '> 1/2', '2021-07-30', '2025-01-20',
     '24-QĐ/TW; threshold not retrieved, as in 294-QĐ/TW 9.3.4', '24-QD/TW'),
    ('admission.decision.votes', '> 1/2', '2025-01-20', '2025-05-26',
     '232-QĐ/TW; threshold not retrieved, as in 294-QĐ/TW 9.3.4', '232-QD/TW'),
    ('admission.decision.votes', '> 1/2', '2025-05-26', '2026-04-08',
     '294-QĐ/TW 9.3.4; 06-HD/TW 3.7', '294-QD/TW'),
    ('admission.decision.votes', '> 1/2', '2026-04-08', '2026-07-26',
     '20-QĐ/TW; threshold not retrieved, as in 294-QĐ/TW 9.3.4', '20-QD/TW'),
    ('admission.decision.votes', '> 1/2', '2026-07-26', null,
     '208-QĐ/TW; threshold not retrieved, as in 294-QĐ/TW 9.3.4', '208-QD/TW');

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

insert into code_list_item (list, code, label_vi, label_en, position) values
    ('admission-case-status', 'OPEN', 'Đang mở hồ sơ', 'Open', 1),
    ('admission-case-status', 'DECIDED', 'Đã có quyết định kết nạp, chờ lễ kết nạp', 'Decided, awaiting the ceremony', 2),
    ('admission-case-status', 'REJECTED', 'Không được kết nạp', 'Rejected', 3),
    ('admission-case-status', 'ADMITTED', 'Đã kết nạp', 'Admitted', 4),
    ('admission-case-status', 'ANNULLED', 'Đã hủy quyết định kết nạp', 'Annulled', 5),
    ('admission-outcome', 'ADMIT', 'Kết nạp', 'Admit', 1),
    ('admission-outcome', 'REFUSE', 'Không kết nạp', 'Refuse', 2),
    ('annulment-reason', 'WRONG_STANDARDS', 'Kết nạp người không đủ tiêu chuẩn', 'Standards were not met', 1),
    ('annulment-reason', 'WRONG_AUTHORITY', 'Quyết định không đúng thẩm quyền', 'Decided without authority', 2),
    ('annulment-reason', 'WRONG_PROCEDURE', 'Không đúng thủ tục kết nạp', 'Procedure was not kept', 3),
    ('annulment-reason', 'TRANSFERRED_BEFORE_DECISION', 'Quyết định ban hành quá 30 ngày làm việc sau khi chuyển đơn vị',
     'Decision issued more than 30 working days after the transfer', 4),
    ('competence-reason', 'DELEGATED_ADMISSION', 'Được ủy quyền kết nạp đảng viên', 'Admission was delegated to it', 1),
    ('competence-reason', 'SUPERIOR_POWERS', 'Được giao quyền cấp trên cơ sở', 'Has the powers of a superior organisation', 2),
    ('competence-reason', 'PILOT', 'Được thí điểm giao quyền cấp trên cơ sở', 'Has the powers of a superior organisation on trial', 3),
    ('competence-reason', 'NEAREST_SUPERIOR', 'Cấp trên trực tiếp của tổ chức cơ sở đảng', 'Nearest superior organisation', 4),
    ('competence-reason', 'PROVINCE', 'Cấp tỉnh, không có cấp trên trực tiếp nào khác', 'The province, with no superior organisation below it', 5),
    ('deciding-body', 'COMMITTEE', 'Tập thể đảng ủy cơ sở', 'The base committee collectively', 1),
    ('deciding-body', 'STANDING_COMMITTEE', 'Ban thường vụ', 'Standing committee', 2),
    ('deciding-body', 'STANDING_MEMBERS', 'Thường trực cấp ủy và các ủy viên ban thường vụ là trưởng ban', 'Standing members, with those of the standing committee who head commissions', 3),
    ('matter', 'ADMISSION', 'Kết nạp đảng viên', 'Admission', 1);
