-- The yearly review of the sources of candidates (rà soát nguồn phát triển đảng viên) of a base organisation.

create table source_review (
    id                           uuid        constraint pk_source_review primary key,
    version                      bigint      not null,
    changed_at                   timestamptz not null,
    organisation_id              uuid        not null,
    year                         integer     not null,
    opened_on                    date        not null,
    adopted_on                   date,
    adoption_number              text,
    adoption_decided_on          date,
    adoption_organisation_id     uuid,
    cancelled_on                 date,
    cancellation_number          text,
    cancellation_decided_on      date,
    cancellation_organisation_id uuid,
    cancellation_reason          text,
    constraint ck_source_review_adoption check (
        num_nonnulls(adopted_on, adoption_number, adoption_decided_on, adoption_organisation_id) in (0, 4)),
    constraint ck_source_review_adopted_on check (adopted_on >= opened_on),
    constraint ck_source_review_cancellation check (
        num_nonnulls(cancelled_on, cancellation_number, cancellation_decided_on, cancellation_organisation_id,
                     cancellation_reason) in (0, 5)),
    constraint ck_source_review_cancelled_on check (cancelled_on >= opened_on),
    constraint ck_source_review_end check (adopted_on is null or cancelled_on is null)
);
comment on column source_review.opened_on is 'the day whose list it reviews';
comment on column source_review.cancellation_reason is 'free text for the officers in scope: never leaves in events';
create unique index uq_source_review_year on source_review (organisation_id, year) where cancelled_on is null;
comment on index uq_source_review_year is 'one review a year and organisation; what was cancelled makes room for another';

create table source_review_item (
    review_id      uuid    not null,
    candidate_id   uuid    not null,
    verdict        text,
    removal_reason text,
    note           text,
    lapsed         boolean not null,
    constraint pk_source_review_item primary key (review_id, candidate_id),
    constraint fk_source_review_item_review foreign key (review_id) references source_review (id),
    constraint fk_source_review_item_candidate foreign key (candidate_id) references candidate (id),
    -- A removal has a reason, and nothing else has one.
    constraint ck_source_review_item_removal_reason check (
        (removal_reason is not null) = (verdict is not distinct from 'REMOVE'))
);
comment on column source_review_item.note is 'free text for the officers in scope: never leaves in events';
comment on column source_review_item.lapsed is 'the candidate had left the list of the organisation: the verdict does nothing';

-- Last day, as month and day of the year under review, by which the review has to be adopted.
insert into policy_value (key, value, valid_from, valid_to, citation, version) values
    ('source-review.due-month-day', '12-31', date '1900-01-01', null,
     'Hằng năm rà soát nguồn phát triển đảng viên, đưa ra khỏi danh sách cảm tình đảng (Báo Lạng Sơn, khoảng 2010); ngày cuối năm là giả định, chưa tra được văn bản (assumed, text not retrieved)', 'yearly-review');

insert into code_list_item (list, code, position, label_vi, label_en) values
    ('review-statuses', 'OPEN', 1, 'Đang rà soát', 'Open'),
    ('review-statuses', 'ADOPTED', 2, 'Đã thông qua bằng nghị quyết', 'Adopted by resolution'),
    ('review-statuses', 'CANCELLED', 3, 'Đã hủy', 'Cancelled'),
    ('review-verdicts', 'KEEP', 1, 'Tiếp tục theo dõi, bồi dưỡng', 'Kept on the list'),
    ('review-verdicts', 'ADVANCE', 2, 'Cho phép làm thủ tục kết nạp', 'Advanced to the admission procedure'),
    ('review-verdicts', 'REMOVE', 3, 'Đưa ra khỏi danh sách cảm tình Đảng', 'Removed from the list');
