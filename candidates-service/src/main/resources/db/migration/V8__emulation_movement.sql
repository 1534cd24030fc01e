-- Movements that mass organisations run under the direction of a committee, to find people who may join.
create table emulation_movement (
    id                        uuid        constraint pk_emulation_movement primary key,
    version                   bigint      not null,
    changed_at                timestamptz not null,
    organisation_id           uuid        not null,
    mass_organisation         text        not null,
    title                     text        not null,
    starts_on                 date        not null,
    ends_on                   date,
    decision_number           text        not null,
    decision_decided_on       date        not null,
    decision_organisation_id  uuid        not null,
    amendment_number          text,
    amendment_decided_on      date,
    amendment_organisation_id uuid,
    closed_on                 date,
    closing_number            text,
    closing_decided_on        date,
    closing_organisation_id   uuid,
    constraint ck_emulation_movement_ends_on check (ends_on >= starts_on),
    constraint ck_emulation_movement_decision_decided_on check (decision_decided_on <= starts_on),
    constraint ck_emulation_movement_amendment_decided_on check (amendment_decided_on >= decision_decided_on),
    constraint ck_emulation_movement_amendment check (
        num_nonnulls(amendment_number, amendment_decided_on, amendment_organisation_id) in (0, 3)),
    constraint ck_emulation_movement_closed_on check (closed_on >= starts_on),
    constraint ck_emulation_movement_closing check (
        num_nonnulls(closed_on, closing_number, closing_decided_on, closing_organisation_id) in (0, 4))
);
comment on column emulation_movement.organisation_id is 'the committee that directs it: what the caller''s scope is held against';
comment on column emulation_movement.title is 'public text for readers of this service; not in events';
comment on column emulation_movement.ends_on is 'last day as planned; closed_on, if set, is the last day as it was';
create index ix_emulation_movement_organisation on emulation_movement (organisation_id, id);
comment on index ix_emulation_movement_organisation is 'list of movements by organisation and by subtree, page by page';

-- Which kinds of organisation may direct a movement: codes, separated by commas.
insert into policy_value (key, value, valid_from, valid_to, citation, version) values
    ('emulation-movement.directing-kinds', 'PROVINCIAL,SUPERIOR,BASE_COMMITTEE,BASE_CELL', date '1900-01-01', null,
     'Đảng ủy Khối và cấp ủy cơ sở chỉ đạo các đoàn thể phát động phong trào (baolangson.vn, nhiệm kỳ 2005-2010); chưa tra được văn bản (text not retrieved)', 'product-default');

insert into code_list_item (list, code, position, label_vi, label_en) values
    ('emulation-movement-statuses', 'PLANNED', 1, 'Đã phát động, chưa bắt đầu', 'Launched, not yet begun'),
    ('emulation-movement-statuses', 'RUNNING', 2, 'Đang diễn ra', 'Running'),
    ('emulation-movement-statuses', 'ENDED', 3, 'Đã kết thúc', 'Ended');
