-- People on the sympathiser list. Where a candidate stands is derived from the dated facts below, never stored.

create table candidate (
    id               uuid        constraint pk_candidate primary key,
    version          bigint      not null,
    changed_at       timestamptz not null,
    reference        text        constraint uq_candidate_reference unique,
    full_name        text        not null,
    -- The service writes what the list is searched and sorted by with every change of a candidate.
    search_name      text        not null,
    sort_name        text collate "vi-x-icu" not null,
    -- No stemming and no stop words: every word of a name counts.
    search_words     tsvector    generated always as (to_tsvector('simple', search_name)) stored,
    birth_date       date        not null constraint ck_candidate_birth_date check (birth_date >= date '1900-01-01'),
    sex              text        not null,
    education        text,
    education_ground text        not null default 'NONE',
    organisation_id  uuid        not null,
    listed_on        date        not null
);
comment on column candidate.full_name is 'personal data: never leaves in events, logs or addresses';
comment on column candidate.search_name is 'words of the name in lower case, without diacritics';
comment on column candidate.sort_name is 'given name first, then family and middle names: the order of Vietnamese lists';
comment on column candidate.education is 'general education completed; null = not recorded';
comment on column candidate.organisation_id is 'where the candidate is, or was last, listed: what the caller''s scope is held against';
comment on column candidate.listed_on is 'when the candidate came on the list, the last time; a move is no new listing';
create index ix_candidate_organisation on candidate (organisation_id, id);
comment on index ix_candidate_organisation is 'list of candidates by organisation and by subtree, page by page';
-- Without a list of pending entries: after an import every search would have to go through it.
create index ix_candidate_search_words on candidate using gin (search_words) with (fastupdate = off);
comment on index ix_candidate_search_words is 'search by beginnings of words of the name, in any order';
create index ix_candidate_sort_name on candidate (sort_name, id);
comment on index ix_candidate_sort_name is 'list by name in Vietnamese order, page by page';
create index ix_candidate_listed_on on candidate (listed_on, id);
comment on index ix_candidate_listed_on is 'list by the day of the listing, page by page';
create index ix_candidate_birth_date on candidate (birth_date, id);
comment on index ix_candidate_birth_date is
    'list by date of birth, page by page; candidates born on the same day, for possible duplicates';

-- Stays on the list by resolution, in order; only the last one may be open.
create table candidate_listing (
    candidate_id               uuid        not null,
    ordinal                    integer     not null,
    organisation_id            uuid        not null,
    listed_on                  date        not null,
    resolution_number          text        not null,
    resolution_decided_on      date        not null,
    resolution_organisation_id uuid        not null,
    nominated_by               text,
    mass_organisation          text,
    movement_id                uuid,
    nomination_id              uuid,
    removed_on                 date,
    removal_reason             text,
    removal_number             text,
    removal_decided_on         date,
    removal_organisation_id    uuid,
    removal_note               text,
    removal_recorded_at        timestamptz,
    moved_to                   uuid,
    moved_on                   date,
    moved_along                boolean,
    move_number                text,
    move_decided_on            date,
    move_organisation_id       uuid,
    move_recorded_at           timestamptz,
    constraint pk_candidate_listing primary key (candidate_id, ordinal),
    constraint fk_candidate_listing_candidate foreign key (candidate_id) references candidate (id),
    -- A removal has reason, resolution and date, or it is none.
    constraint ck_candidate_listing_removal check (
        num_nonnulls(removal_reason, removed_on, removal_number, removal_decided_on, removal_organisation_id,
                     removal_recorded_at) in (0, 6)),
    constraint ck_candidate_listing_removed_on check (removed_on >= listed_on),
    constraint ck_candidate_listing_move check (
        num_nonnulls(moved_to, moved_on, move_number, move_decided_on, move_organisation_id, move_recorded_at) in (0, 6)),
    constraint ck_candidate_listing_move_day check (moved_on >= listed_on),
    constraint ck_candidate_listing_along check (moved_along is null or moved_on is not null),
    -- A stay ends once: by removal or by a move.
    constraint ck_candidate_listing_end check (removed_on is null or moved_on is null)
);
comment on column candidate_listing.removal_note is 'free text for the officers in scope: never leaves in events';
comment on column candidate_listing.moved_along is 'the organisation has ended and the move is to one that followed it; null = no';
create unique index uq_candidate_listing_open on candidate_listing (candidate_id)
    where removed_on is null and moved_on is null;
comment on index uq_candidate_listing_open is 'a candidate is on the list once; status filter of the list';
create index ix_candidate_listing_movement on candidate_listing (movement_id) where movement_id is not null;
comment on index ix_candidate_listing_movement is 'candidates who came from an emulation movement';
create index ix_candidate_listing_organisation on candidate_listing (organisation_id, listed_on);
comment on index ix_candidate_listing_organisation is 'the list of a subtree on a day; who was listed there in a year';

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

-- The mass organisations are the five bodies of Điều 9 Hiến pháp 2013, of which the campaigns speak as "các đoàn thể", and
-- what else nominates.
insert into code_list_item (list, code, position, label_vi, label_en) values
    ('candidate-statuses', 'LISTED', 1, 'Trong danh sách cảm tình Đảng', 'On the sympathiser list'),
    ('candidate-statuses', 'CLASS_COMPLETED', 2, 'Đã học lớp bồi dưỡng nhận thức về Đảng', 'Awareness class completed'),
    ('candidate-statuses', 'PROCEDURE_ALLOWED', 3, 'Được phép làm thủ tục kết nạp', 'Cleared for the admission procedure'),
    ('candidate-statuses', 'REMOVED', 4, 'Đã đưa ra khỏi danh sách', 'Removed from the list'),
    ('candidate-statuses', 'ADMITTED', 5, 'Đã được kết nạp vào Đảng', 'Admitted as a member'),
    ('candidate-changes', 'candidate-listed', 1, 'Đưa vào danh sách cảm tình Đảng', 'Put on the sympathiser list'),
    ('candidate-changes', 'candidate-corrected', 2, 'Sửa thông tin cá nhân', 'Personal details corrected'),
    ('candidate-changes', 'candidate-transferred', 3, 'Chuyển đến tổ chức đảng khác', 'Moved to another organisation'),
    ('candidate-changes', 'candidate-assigned', 4, 'Phân công người giúp đỡ hoặc đoàn thể theo dõi',
     'Helper or mass organisation assigned or released'),
    ('candidate-changes', 'candidate-task-changed', 5, 'Giao hoặc đánh giá nhiệm vụ thử thách', 'Trial task given or assessed'),
    ('candidate-changes', 'candidate-activity-recorded', 6, 'Tham gia hoạt động giáo dục, bồi dưỡng', 'Took part in an education activity'),
    ('candidate-changes', 'candidate-trained', 7, 'Hoàn thành lớp bồi dưỡng nhận thức về Đảng', 'Awareness class completed'),
    ('candidate-changes', 'candidate-cleared', 8, 'Được phép làm thủ tục kết nạp', 'Cleared for the admission procedure'),
    ('candidate-changes', 'candidate-removed', 9, 'Đưa ra khỏi danh sách', 'Removed from the list'),
    ('candidate-changes', 'candidate-admitted', 10, 'Được kết nạp vào Đảng', 'Admitted as a member'),
    ('candidate-changes', 'candidate-reopened', 11, 'Trở lại danh sách do hủy quyết định kết nạp',
     'On the list again, the admission being annulled'),
    ('listing-ends', 'REMOVED', 1, 'Đưa ra khỏi danh sách', 'Removed from the list'),
    ('listing-ends', 'ADMITTED', 2, 'Được kết nạp vào Đảng', 'Admitted as a member'),
    ('listing-ends', 'MOVED', 3, 'Chuyển đến tổ chức đảng khác', 'Moved to another organisation'),
    -- Admission and a move are exits, not removals; an expired certificate blocks a clearance and removes nobody.
    ('removal-reasons', 'LACKS_WILL', 1, 'Không có ý chí quyết tâm phấn đấu vượt qua thử thách',
     'No will and determination to strive through the trial'),
    ('removal-reasons', 'NOT_QUALIFIED', 2, 'Không đủ tiêu chuẩn', 'Does not meet the standards'),
    ('removal-reasons', 'WITHDREW', 3, 'Tự xin rút khỏi danh sách', 'Withdrew at the person''s own request'),
    ('removal-reasons', 'VIOLATED_LAW', 4, 'Vi phạm pháp luật', 'Violated the law'),
    ('removal-reasons', 'OVER_AGE', 5, 'Quá tuổi kết nạp', 'Over the age for admission'),
    ('removal-reasons', 'DECEASED', 6, 'Từ trần', 'Deceased'),
    ('removal-reasons', 'OTHER', 7, 'Lý do khác', 'Other reason'),
    ('sexes', 'FEMALE', 1, 'Nữ', 'Female'),
    ('sexes', 'MALE', 2, 'Nam', 'Male'),
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
    ('nominators', 'EMULATION_MOVEMENT', 3, 'Phong trào thi đua', 'An emulation movement'),
    ('mass-organisations', 'YOUTH_UNION', 1, 'Đoàn Thanh niên Cộng sản Hồ Chí Minh', 'Hồ Chí Minh Communist Youth Union'),
    ('mass-organisations', 'TRADE_UNION', 2, 'Công đoàn', 'Trade union'),
    ('mass-organisations', 'WOMENS_UNION', 3, 'Hội Liên hiệp Phụ nữ', 'Women''s Union'),
    ('mass-organisations', 'FARMERS_ASSOCIATION', 4, 'Hội Nông dân', 'Farmers'' Association'),
    ('mass-organisations', 'VETERANS_ASSOCIATION', 5, 'Hội Cựu chiến binh', 'Veterans'' Association'),
    ('mass-organisations', 'STUDENTS_ASSOCIATION', 6, 'Hội Sinh viên', 'Students'' Association'),
    ('mass-organisations', 'OTHER', 7, 'Đoàn thể khác', 'Other mass organisation');
