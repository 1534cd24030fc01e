-- Emulation movements, and the nominations that lead to the list.

-- Movements that mass organisations run under the direction of a committee, to find people who may join.
create table emulation_movement (
    id                       uuid        constraint pk_emulation_movement primary key,
    version                  bigint      not null,
    changed_at               timestamptz not null,
    organisation_id          uuid        not null,
    mass_organisation        text        not null,
    title                    text        not null,
    starts_on                date        not null,
    ends_on                  date        constraint ck_emulation_movement_ends_on check (ends_on >= starts_on),
    decision_number          text        not null,
    decision_decided_on      date        not null
        constraint ck_emulation_movement_decision_decided_on check (decision_decided_on <= starts_on),
    decision_organisation_id uuid        not null,
    amendment_number         text,
    amendment_decided_on     date
        constraint ck_emulation_movement_amendment_decided_on check (amendment_decided_on >= decision_decided_on),
    amendment_organisation_id uuid,
    closed_on                date        constraint ck_emulation_movement_closed_on check (closed_on >= starts_on),
    closing_number           text,
    closing_decided_on       date,
    closing_organisation_id  uuid,
    constraint ck_emulation_movement_amendment check (
        num_nonnulls(amendment_number, amendment_decided_on, amendment_organisation_id) in (0, 3)),
    constraint ck_emulation_movement_closing check (
        num_nonnulls(closed_on, closing_number, closing_decided_on, closing_organisation_id) in (0, 4))
);
comment on column emulation_movement.organisation_id is 'the committee that directs it: what the caller''s scope is held against';
comment on column emulation_movement.title is 'public text for readers of this service; not in events';
comment on column emulation_movement.ends_on is 'last day as planned; closed_on, if set, is the last day as it was';
create index ix_emulation_movement_organisation on emulation_movement (organisation_id, id);
comment on index ix_emulation_movement_organisation is 'list of movements by organisation and by subtree, page by page';

-- Who was proposed for a list, by whom, and what the cell resolved. The status is derived from the outcome.
create table nomination (
    id                      uuid        constraint pk_nomination primary key,
    version                 bigint      not null,
    changed_at              timestamptz not null,
    reference               text,
    organisation_id         uuid        not null,
    full_name               text        not null,
    birth_date              date        not null
        constraint ck_nomination_birth_date check (birth_date >= date '1900-01-01'),
    sex                     text        not null constraint ck_nomination_sex check (sex in ('FEMALE', 'MALE')),
    education               text
        constraint ck_nomination_education check (education in ('LITERATE', 'PRIMARY', 'LOWER_SECONDARY', 'UPPER_SECONDARY')),
    education_ground        text

        constraint ck_nomination_education_ground check (education_ground in ('NONE', 'SPECIAL_AREA', 'FISHER', 'RESPECTED_PERSON')),
    nominated_by            text        not null

        constraint ck_nomination_nominated_by check (nominated_by in ('CELL', 'MASS_ORGANISATION', 'EMULATION_MOVEMENT')),
    mass_organisation       text,
    movement_id             uuid,
    nominated_on            date        not null
        constraint ck_nomination_nominated_on check (nominated_on > birth_date),
    document_number         text        not null,
    document_issued_on      date        not null
        constraint ck_nomination_document_issued_on check (document_issued_on <= nominated_on),
    note                    text,
    candidate_id            uuid,
    decline_reason          text,
    closed_on               date        constraint ck_nomination_closed_on check (closed_on >= nominated_on),
    resolution_number       text,
    resolution_decided_on   date,
    resolution_organisation_id uuid,
    constraint uq_nomination_reference unique (reference),
    constraint uq_nomination_candidate unique (candidate_id),
    constraint fk_nomination_movement foreign key (movement_id) references emulation_movement (id),
    constraint fk_nomination_candidate foreign key (candidate_id) references candidate (id),
    -- A cell names nobody else, a mass organisation itself, a movement itself and the one that runs it.
    constraint ck_nomination_mass_organisation check ((nominated_by <> 'CELL') = (mass_organisation is not null)),
    constraint ck_nomination_movement check ((nominated_by = 'EMULATION_MOVEMENT') = (movement_id is not null)),
    -- An outcome has its day and its resolution, and is one of the two.
    constraint ck_nomination_resolution check (
        num_nonnulls(closed_on, resolution_number, resolution_decided_on, resolution_organisation_id) in (0, 4)),
    constraint ck_nomination_outcome check (
        num_nonnulls(candidate_id, decline_reason) = case when closed_on is null then 0 else 1 end)
);
comment on column nomination.full_name is 'personal data: never leaves in events, logs or addresses';
comment on column nomination.note is 'free text for the officers in scope: never leaves in events';
comment on column nomination.organisation_id is 'whose list it aims at: what the caller''s scope is held against';
create index ix_nomination_organisation on nomination (organisation_id, id);
comment on index ix_nomination_organisation is 'list of nominations by organisation and by subtree, page by page';
create index ix_nomination_movement on nomination (movement_id, nominated_on) where movement_id is not null;
comment on index ix_nomination_movement is 'nominations that came from a movement: filter, counts, first and last day';

-- The five bodies of Điều 9 Hiến pháp 2013, of which the campaigns speak as "các đoàn thể", and what else nominates.
insert into code_list_item (list, code, position, label_vi, label_en) values
    ('emulation-movement-statuses', 'PLANNED', 1, 'Đã phát động, chưa bắt đầu', 'Launched, not yet begun'),
    ('emulation-movement-statuses', 'RUNNING', 2, 'Đang diễn ra', 'Running'),
    ('emulation-movement-statuses', 'ENDED', 3, 'Đã kết thúc', 'Ended'),
    ('mass-organisations', 'YOUTH_UNION', 1, 'Đoàn Thanh niên Cộng sản Hồ Chí Minh', 'Hồ Chí Minh Communist Youth Union'),
    ('mass-organisations', 'TRADE_UNION', 2, 'Công đoàn', 'Trade union'),
    ('mass-organisations', 'WOMENS_UNION', 3, 'Hội Liên hiệp Phụ nữ', 'Women''s Union'),
    ('mass-organisations', 'FARMERS_ASSOCIATION', 4, 'Hội Nông dân', 'Farmers'' Association'),
    ('mass-organisations', 'VETERANS_ASSOCIATION', 5, 'Hội Cựu chiến binh', 'Veterans'' Association'),
    ('mass-organisations', 'STUDENTS_ASSOCIATION', 6, 'Hội Sinh viên', 'Students'' Association'),
    ('mass-organisations', 'OTHER', 7, 'Đoàn thể khác', 'Other mass organisation'),
    ('nomination-decline-reasons', 'NOT_QUALIFIED', 1, 'Chưa đủ tiêu chuẩn', 'Does not meet the standards yet'),
    ('nomination-decline-reasons', 'UNWILLING', 2, 'Bản thân không có nguyện vọng', 'The person does not wish to join'),
    ('nomination-decline-reasons', 'NOT_OF_THE_ORGANISATION', 3, 'Không thuộc phạm vi của tổ chức đảng',
     'Does not belong to the organisation'),
    ('nomination-decline-reasons', 'LISTED_ALREADY', 4, 'Đã có trong danh sách cảm tình Đảng', 'On the list already'),
    ('nomination-decline-reasons', 'MEMBER_ALREADY', 5, 'Đã là đảng viên', 'Is a member already'),
    ('nomination-decline-reasons', 'OTHER', 6, 'Lý do khác', 'Other reason'),
    ('nomination-statuses', 'PENDING', 1, 'Chờ chi bộ xem xét', 'Waiting for the cell'),
    ('nomination-statuses', 'LISTED', 2, 'Đã đưa vào danh sách cảm tình Đảng', 'Put on the list'),
    ('nomination-statuses', 'DECLINED', 3, 'Chưa được chấp nhận', 'Declined');
