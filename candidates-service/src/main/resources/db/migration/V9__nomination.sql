-- Who was proposed for a list, by whom, and what the cell resolved. The status is derived from the outcome.
create table nomination (
    id                         uuid        constraint pk_nomination primary key,
    version                    bigint      not null,
    changed_at                 timestamptz not null,
    reference                  text        constraint uq_nomination_reference unique,
    organisation_id            uuid        not null,
    full_name                  text        not null,
    birth_date                 date        not null constraint ck_nomination_birth_date check (birth_date >= date '1900-01-01'),
    sex                        text        not null,
    education                  text,
    education_ground           text,
    nominated_by               text        not null,
    mass_organisation          text,
    movement_id                uuid,
    nominated_on               date        not null,
    document_number            text        not null,
    document_issued_on         date        not null,
    note                       text,
    candidate_id               uuid,
    decline_reason             text,
    closed_on                  date,
    resolution_number          text,
    resolution_decided_on      date,
    resolution_organisation_id uuid,
    constraint uq_nomination_candidate unique (candidate_id),
    constraint fk_nomination_movement foreign key (movement_id) references emulation_movement (id),
    constraint fk_nomination_candidate foreign key (candidate_id) references candidate (id),
    -- A cell names nobody else, a mass organisation itself, a movement itself and the one that runs it.
    constraint ck_nomination_mass_organisation check ((nominated_by <> 'CELL') = (mass_organisation is not null)),
    constraint ck_nomination_movement check ((nominated_by = 'EMULATION_MOVEMENT') = (movement_id is not null)),
    constraint ck_nomination_nominated_on check (nominated_on > birth_date),
    constraint ck_nomination_document_issued_on check (document_issued_on <= nominated_on),
    -- An outcome has its day and its resolution, and is one of the two.
    constraint ck_nomination_closed_on check (closed_on >= nominated_on),
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

-- Which kinds of organisation have no list of their own: codes, separated by commas.
insert into policy_value (key, value, valid_from, valid_to, citation, version) values
    ('nomination.kinds-without-list', 'PROVINCIAL,SUPERIOR', date '1900-01-01', null,
     'Mặc định của sản phẩm: danh sách do chi bộ và tổ chức cơ sở đảng lập (product default, text not retrieved)', 'product-default');

insert into code_list_item (list, code, position, label_vi, label_en) values
    ('nomination-statuses', 'PENDING', 1, 'Chờ chi bộ xem xét', 'Waiting for the cell'),
    ('nomination-statuses', 'LISTED', 2, 'Đã đưa vào danh sách cảm tình Đảng', 'Put on the list'),
    ('nomination-statuses', 'DECLINED', 3, 'Chưa được chấp nhận', 'Declined'),
    ('nomination-decline-reasons', 'NOT_QUALIFIED', 1, 'Chưa đủ tiêu chuẩn', 'Does not meet the standards yet'),
    ('nomination-decline-reasons', 'UNWILLING', 2, 'Bản thân không có nguyện vọng', 'The person does not wish to join'),
    ('nomination-decline-reasons', 'NOT_OF_THE_ORGANISATION', 3, 'Không thuộc phạm vi của tổ chức đảng',
     'Does not belong to the organisation'),
    ('nomination-decline-reasons', 'LISTED_ALREADY', 4, 'Đã có trong danh sách cảm tình Đảng', 'On the list already'),
    ('nomination-decline-reasons', 'MEMBER_ALREADY', 5, 'Đã là đảng viên', 'Is a member already'),
    ('nomination-decline-reasons', 'OTHER', 6, 'Lý do khác', 'Other reason');
