-- Awareness classes (lớp bồi dưỡng nhận thức về Đảng). Whether a class is planned, completed or cancelled is derived from
-- the dated facts below, never stored.

create table awareness_class (
    id                           uuid        constraint pk_awareness_class primary key,
    version                      bigint      not null,
    changed_at                   timestamptz not null,
    organisation_id              uuid        not null,
    title                        text        not null,
    place                        text        not null,
    starts_on                    date        not null,
    ends_on                      date        not null,
    capacity                     integer     not null,
    opened_on                    date        not null,
    decision_number              text        not null,
    decision_decided_on          date        not null,
    decision_organisation_id     uuid        not null,
    completed_on                 date,
    completion_number            text,
    completion_decided_on        date,
    completion_organisation_id   uuid,
    cancelled_on                 date,
    cancellation_reason          text,
    cancellation_number          text,
    cancellation_decided_on      date,
    cancellation_organisation_id uuid,
    constraint ck_awareness_class_ends_on check (ends_on >= starts_on),
    constraint ck_awareness_class_capacity check (capacity between 1 and 500),
    -- A class ends once.
    constraint ck_awareness_class_end check (num_nonnulls(completed_on, cancelled_on) <= 1),
    constraint ck_awareness_class_completed_on check (completed_on >= ends_on),
    constraint ck_awareness_class_completion check (
        num_nonnulls(completion_number, completion_decided_on, completion_organisation_id) in (0, 3)),
    constraint ck_awareness_class_completion_day check (completed_on is not null or completion_number is null),
    constraint ck_awareness_class_cancellation check (
        num_nonnulls(cancelled_on, cancellation_reason, cancellation_number, cancellation_decided_on,
                     cancellation_organisation_id) in (0, 5))
);
comment on column awareness_class.organisation_id is 'the committee that organises it: what the caller''s scope is held against';
comment on column awareness_class.place is 'free text: never leaves in events';
comment on column awareness_class.opened_on is 'day of the decision it was planned by first; before that day nobody knew of it';
comment on column awareness_class.cancellation_reason is 'free text for officers: never leaves in events';
create index ix_awareness_class_organisation on awareness_class (organisation_id, id);
comment on index ix_awareness_class_organisation is 'list of classes by organiser and by subtree, page by page';

-- The places of a class in the order in which they were taken; who withdraws may come again.
create table awareness_class_enrolment (
    class_id                 uuid    not null,
    ordinal                  integer not null,
    candidate_id             uuid    not null,
    enrolled_on              date    not null,
    proposal_number          text,
    proposal_decided_on      date,
    proposal_organisation_id uuid,
    withdrawn_on             date,
    withdrawal_reason        text,
    result                   text,
    certificate_number       text,
    closed_on                date,
    constraint pk_awareness_class_enrolment primary key (class_id, ordinal),
    constraint fk_awareness_class_enrolment_class foreign key (class_id) references awareness_class (id),
    constraint fk_awareness_class_enrolment_candidate foreign key (candidate_id) references candidate (id),
    constraint ck_awareness_class_enrolment_proposal check (
        num_nonnulls(proposal_number, proposal_decided_on, proposal_organisation_id) in (0, 3)),
    constraint ck_awareness_class_enrolment_withdrawal check (num_nonnulls(withdrawn_on, withdrawal_reason) in (0, 2)),
    -- A withdrawal and a result both close the enrolment, and exclude one another.
    constraint ck_awareness_class_enrolment_end check (num_nonnulls(withdrawn_on, result) <= 1),
    constraint ck_awareness_class_enrolment_closed_on check (closed_on >= enrolled_on),
    constraint ck_awareness_class_enrolment_closing check (
        closed_on is not null or num_nonnulls(withdrawn_on, result) = 0),
    constraint ck_awareness_class_enrolment_withdrawn_on check (withdrawn_on is null or withdrawn_on = closed_on),
    -- Who passed has a certificate, and nobody else.
    constraint ck_awareness_class_enrolment_certificate check (
        (result is not distinct from 'PASSED') = (certificate_number is not null))
);
comment on column awareness_class_enrolment.closed_on is 'day of the withdrawal, the completion or the cancellation; null while the enrolment is open';
comment on column awareness_class_enrolment.withdrawal_reason is 'free text for officers: never leaves in events';
create unique index uq_awareness_class_enrolment_open on awareness_class_enrolment (candidate_id) where closed_on is null;
comment on index uq_awareness_class_enrolment_open is 'a person has one open enrolment over all classes';

-- Completed awareness classes of each candidate, in the order in which they were recorded.
create table candidate_certificate (
    candidate_id    uuid    not null,
    ordinal         integer not null,
    completed_on    date    not null,
    number          text    not null,
    organisation_id uuid    not null,
    class_id        uuid,
    valid_until     date    not null,
    policy_version  text    not null,
    constraint pk_candidate_certificate primary key (candidate_id, ordinal),
    constraint fk_candidate_certificate_candidate foreign key (candidate_id) references candidate (id),
    constraint fk_candidate_certificate_class foreign key (class_id) references awareness_class (id),
    constraint uq_candidate_certificate_number unique (candidate_id, number),
    constraint ck_candidate_certificate_valid_until check (valid_until >= completed_on)
);
comment on column candidate_certificate.organisation_id is 'where the candidate was listed on the day of the certificate';
comment on column candidate_certificate.policy_version is 'the policy that set valid_until';
create index ix_candidate_certificate_organisation on candidate_certificate (organisation_id, completed_on);
comment on index ix_candidate_certificate_organisation is 'who completed a class in a subtree in a year';
-- The latest certificate of a candidate decides on what is expiring.
create index ix_candidate_certificate_valid on candidate_certificate (candidate_id, valid_until);
comment on index ix_candidate_certificate_valid is 'work items: the certificate that is valid longest';

-- Which kinds of organisation may hold a class: codes, separated by commas.
insert into policy_value (key, value, valid_from, valid_to, citation, version) values
    ('awareness-class.organisers', 'SUPERIOR,BASE_COMMITTEE', date '1900-01-01', date '2025-05-26',
     'Quy định trước 06-HD/TW chưa tra được văn bản; như 06-HD/TW (2025), mục 3.1 (text not retrieved)', 'before-06-HD/TW'),
    ('awareness-class.organisers', 'SUPERIOR,BASE_COMMITTEE', date '2025-05-26', null,
     '06-HD/TW (2025), mục 3.1', '06-HD/TW');

-- Months for which a certificate supports an admission, by the day of the certificate.
insert into policy_value (key, value, valid_from, valid_to, citation, version) values
    ('awareness-certificate.validity-months', '60', date '1900-01-01', date '2006-10-31',
     'Quy định trước 23-QĐ/TW (chưa xác định số); giá trị giả định theo 06-HD/TW (2025) mục 5.4b, chưa tra được văn bản (assumed, text not retrieved)', 'before-23-QD/TW'),
    ('awareness-certificate.validity-months', '60', date '2006-10-31', date '2011-11-01',
     '23-QĐ/TW, 31/10/2006; giá trị giả định theo 06-HD/TW (2025) mục 5.4b, chưa tra được văn bản (assumed, text not retrieved)', '23-QD/TW'),
    ('awareness-certificate.validity-months', '60', date '2011-11-01', date '2016-07-25',
     '45-QĐ/TW, 01/11/2011; giá trị giả định theo 06-HD/TW (2025) mục 5.4b, chưa tra được văn bản (assumed, text not retrieved)', '45-QD/TW'),
    ('awareness-certificate.validity-months', '60', date '2016-07-25', date '2021-07-30',
     '29-QĐ/TW, 25/7/2016; giá trị giả định theo 06-HD/TW (2025) mục 5.4b, chưa tra được văn bản (assumed, text not retrieved)', '29-QD/TW'),
    ('awareness-certificate.validity-months', '60', date '2021-07-30', date '2025-01-20',
     '24-QĐ/TW, 30/7/2021; giá trị giả định theo 06-HD/TW (2025) mục 5.4b, chưa tra được văn bản (assumed, text not retrieved)', '24-QD/TW'),
    ('awareness-certificate.validity-months', '60', date '2025-01-20', date '2025-05-26',
     '232-QĐ/TW, 20/01/2025; giá trị giả định theo 06-HD/TW (2025) mục 5.4b, chưa tra được văn bản (assumed, text not retrieved)', '232-QD/TW'),
    ('awareness-certificate.validity-months', '60', date '2025-05-26', date '2025-06-09',
     '294-QĐ/TW, 26/5/2025; giá trị giả định theo 06-HD/TW (2025) mục 5.4b, chưa tra được văn bản (assumed, text not retrieved)', '294-QD/TW'),
    ('awareness-certificate.validity-months', '60', date '2025-06-09', date '2026-04-08',
     '294-QĐ/TW, 26/5/2025; 06-HD/TW, 09/6/2025, mục 5.4b', '294-QD/TW'),
    ('awareness-certificate.validity-months', '60', date '2026-04-08', date '2026-07-26',
     '20-QĐ/TW, 08/4/2026; giá trị giả định theo 06-HD/TW (2025) mục 5.4b, chưa tra được văn bản (assumed, text not retrieved)', '20-QD/TW'),
    ('awareness-certificate.validity-months', '60', date '2026-07-26', null,
     '208-QĐ/TW, 26/7/2026; giá trị giả định theo 06-HD/TW (2025) mục 5.4b, chưa tra được văn bản (assumed, text not retrieved)', '208-QD/TW');

-- Months before the end of a certificate from which its expiry is shown as work to do.
insert into policy_value (key, value, valid_from, valid_to, citation, version) values
    ('awareness-certificate.warning-months', '6', date '1900-01-01', null,
     'Mặc định của sản phẩm, không phải quy định: báo trước 06 tháng khi giấy chứng nhận sắp hết thời hạn 60 tháng theo 06-HD/TW, 09/6/2025, mục 5.4b (product default, no rule of the text)', 'product-default');

insert into code_list_item (list, code, position, label_vi, label_en) values
    ('awareness-class-statuses', 'PLANNED', 1, 'Đã có kế hoạch mở lớp', 'Planned'),
    ('awareness-class-statuses', 'COMPLETED', 2, 'Đã hoàn thành', 'Completed'),
    ('awareness-class-statuses', 'CANCELLED', 3, 'Đã hủy', 'Cancelled'),
    ('awareness-class-results', 'PASSED', 1, 'Đạt, được cấp giấy chứng nhận', 'Passed, certificate given'),
    ('awareness-class-results', 'FAILED', 2, 'Không đạt', 'Failed'),
    ('awareness-class-results', 'ABSENT', 3, 'Vắng mặt', 'Absent');
