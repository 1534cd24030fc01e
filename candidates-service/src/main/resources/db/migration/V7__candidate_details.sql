-- What a clearance asks of the person, moves between units, who proposed the person, and the history of each case.

alter table candidate
    add column education        text
        constraint ck_candidate_education check (education in ('LITERATE', 'PRIMARY', 'LOWER_SECONDARY', 'UPPER_SECONDARY')),
    add column education_ground text not null default 'NONE'

        constraint ck_candidate_education_ground check (education_ground in ('NONE', 'SPECIAL_AREA', 'FISHER', 'RESPECTED_PERSON'));
comment on column candidate.education is 'general education completed; null = not recorded';

alter table candidate_listing
    add column nominated_by         text,
    add column mass_organisation    text,
    add column movement_id          uuid,
    add column nomination_id        uuid,
    add column moved_to             uuid,
    add column moved_on             date,
    add column move_number          text,
    add column move_decided_on      date,
    add column move_organisation_id uuid,
    add column move_recorded_at     timestamptz,
    add constraint ck_candidate_listing_move check (
        num_nonnulls(moved_to, moved_on, move_number, move_decided_on, move_organisation_id, move_recorded_at) in (0, 6)),
    add constraint ck_candidate_listing_move_day check (moved_on >= listed_on),
    -- A stay ends once: by removal or by a move.
    add constraint ck_candidate_listing_end check (removed_on is null or moved_on is null);
drop index uq_candidate_listing_open;
create unique index uq_candidate_listing_open on candidate_listing (candidate_id)
    where removed_on is null and moved_on is null;
comment on index uq_candidate_listing_open is 'a candidate is on the list once; status filter of the list';
create index ix_candidate_listing_movement on candidate_listing (movement_id) where movement_id is not null;
comment on index ix_candidate_listing_movement is 'candidates who came from an emulation movement';

alter table candidate_certificate add column class_id uuid;

-- Every change of a candidate: what, when it took effect, when and by whom it was recorded. No personal data.
create table candidate_history (
    candidate_id uuid        not null,
    version      bigint      not null constraint ck_candidate_history_version check (version > 0),
    change       text        not null,
    effective_on date,
    recorded_at  timestamptz not null,
    recorded_by  text,
    constraint pk_candidate_history primary key (candidate_id, version),
    constraint fk_candidate_history_candidate foreign key (candidate_id) references candidate (id)
);
comment on column candidate_history.change is 'in the words of the event: candidate-removed';
comment on column candidate_history.recorded_by is 'subject of the caller; null = the member register reported it';

insert into code_list_item (list, code, position, label_vi, label_en) values
    ('candidate-education', 'LITERATE', 1, 'Biết đọc, biết viết', 'Able to read and write'),
    ('candidate-education', 'PRIMARY', 2, 'Hoàn thành chương trình tiểu học', 'Primary school completed'),
    ('candidate-education', 'LOWER_SECONDARY', 3, 'Tốt nghiệp trung học cơ sở', 'Lower-secondary diploma'),
    ('candidate-education', 'UPPER_SECONDARY', 4, 'Tốt nghiệp trung học phổ thông trở lên', 'Upper-secondary diploma or more'),
    ('education-grounds', 'NONE', 1, 'Không thuộc trường hợp đặc biệt', 'No particular ground'),
    ('education-grounds', 'SPECIAL_AREA', 2, 'Sinh sống ở vùng sâu, biên giới, hải đảo, vùng dân tộc thiểu số',
     'Lives in a remote, border, island or ethnic-minority area'),
    ('education-grounds', 'FISHER', 3, 'Ngư dân đánh bắt trên biển', 'Fishes at sea for a living'),
    ('education-grounds', 'RESPECTED_PERSON', 4, 'Già làng, trưởng bản, người có uy tín', 'Village elder or respected person'),
    ('nominators', 'CELL', 1, 'Chi bộ', 'The cell'),
    ('nominators', 'MASS_ORGANISATION', 2, 'Đoàn thể', 'A mass organisation'),
    ('nominators', 'EMULATION_MOVEMENT', 3, 'Phong trào thi đua', 'An emulation movement');
