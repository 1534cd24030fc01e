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
    ends_on                      date        not null
        constraint ck_awareness_class_ends_on check (ends_on >= starts_on),
    capacity                     integer     not null
        constraint ck_awareness_class_capacity check (capacity between 1 and 500),
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
    result                   text
        constraint ck_awareness_class_enrolment_result check (result in ('PASSED', 'FAILED', 'ABSENT')),
    certificate_number       text,
    closed_on                date constraint ck_awareness_class_enrolment_closed_on check (closed_on >= enrolled_on),
    constraint pk_awareness_class_enrolment primary key (class_id, ordinal),
    constraint fk_awareness_class_enrolment_class foreign key (class_id) references awareness_class (id),
    constraint fk_awareness_class_enrolment_candidate foreign key (candidate_id) references candidate (id),
    constraint ck_awareness_class_enrolment_proposal check (
        num_nonnulls(proposal_number, proposal_decided_on, proposal_organisation_id) in (0, 3)),
    constraint ck_awareness_class_enrolment_withdrawal check (num_nonnulls(withdrawn_on, withdrawal_reason) in (0, 2)),
    -- A withdrawal and a result both close the enrolment, and exclude one another.
    constraint ck_awareness_class_enrolment_end check (num_nonnulls(withdrawn_on, result) <= 1),
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

alter table candidate_certificate
    add constraint fk_candidate_certificate_class foreign key (class_id) references awareness_class (id);

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
