-- Figures of one set of rules, made once from all facts and fed by every event from then on. One is live; another may be
-- built beside it and take its place.
create table generation (
    id            bigint      generated always as identity constraint pk_generation primary key,
    rules         integer     not null,
    phase         text        not null

        constraint ck_generation_phase check (phase in ('BUILDING', 'CHECKING', 'LIVE', 'RETIRED', 'ABORTED', 'FAILED')),
    started_at    timestamptz not null,
    started_by    text        not null,
    facts_all     bigint      not null default 0,
    facts_done    bigint      not null default 0,
    last_kind     text        not null default '',
    last_id       uuid        not null default '00000000-0000-0000-0000-000000000000',
    worked_millis bigint      not null default 0,
    contributions bigint,
    counters      bigint,
    missing       bigint,
    surplus       bigint,
    finished_at   timestamptz,
    failure       text,
    cleaned_at    timestamptz
);
comment on column generation.last_kind is 'with last_id: the last fact that the builder has passed';
comment on column generation.worked_millis is 'what its steps took together, whichever replica took them';
comment on column generation.finished_at is 'when it became live, was aborted or failed';
create unique index uq_generation_live on generation (phase) where phase = 'LIVE';
create unique index uq_generation_built on generation ((true)) where phase in ('BUILDING', 'CHECKING');
insert into generation (rules, phase, started_at, started_by, finished_at) values (1, 'LIVE', now(), 'migration', now());

-- Facts that changed at a replica without the rules of a generation: one that has them works them off.
create table generation_owed (
    generation bigint not null,
    fact_kind  text   not null,
    fact_id    uuid   not null,
    constraint pk_generation_owed primary key (generation, fact_kind, fact_id)
);

-- What each fact adds to which measure: derived from the fact, kept for drill-down and for taking back.
create table contribution (
    generation      bigint not null,
    fact_kind       text   not null,
    fact_id         uuid   not null,
    measure         text   not null,
    organisation_id uuid   not null,
    on_date         date   not null,
    category        text   not null,
    amount          bigint not null constraint ck_contribution_amount check (amount <> 0),
    constraint pk_contribution primary key (generation, fact_kind, fact_id, measure, organisation_id, on_date, category)
);
create index ix_contribution_measure on contribution (generation, measure, on_date, organisation_id);
comment on index ix_contribution_measure is 'the records behind a figure; the days of a period that fill no whole month';

-- Sums of contributions by month, at the organisation where the facts stand. Roll-up happens when a figure is read,
-- because one organisation stands below different ones in different years.
create table counter (
    generation      bigint not null,
    measure         text   not null,
    organisation_id uuid   not null,
    month           date   not null constraint ck_counter_month check (extract(day from month) = 1),
    category        text   not null,
    amount          bigint not null,
    constraint pk_counter primary key (generation, measure, organisation_id, month, category)
);
create index ix_counter_organisation on counter (organisation_id);
comment on index ix_counter_organisation is 'organisations that have figures but are not in the tree (yet)';

insert into code_list_item (list, position, code, label_vi, label_en) values
('measures', 1, 'MEMBERS_STOCK', 'Đảng viên, theo trình độ', 'Members, by education'),
('measures', 2, 'MEMBERS_ADMITTED', 'Đảng viên mới kết nạp', 'Members admitted'),
('measures', 3, 'PERSONS_TRAINED', 'Quần chúng học xong lớp bồi dưỡng nhận thức về Đảng', 'Persons trained'),
('measures', 4, 'CANDIDATES_LISTED', 'Quần chúng được đưa vào danh sách cảm tình Đảng', 'Candidates listed'),
('measures', 5, 'CANDIDATES_REMOVED', 'Quần chúng bị đưa ra khỏi danh sách cảm tình Đảng', 'Candidates removed'),
('measures', 6, 'MEMBER_RATINGS', 'Đánh giá, xếp loại đảng viên', 'Ratings of members'),
('measures', 7, 'ORGANISATION_RATINGS', 'Đánh giá, xếp loại tổ chức cơ sở đảng', 'Ratings of base organisations'),
('measures', 8, 'CELL_RATINGS', 'Đánh giá, xếp loại chi bộ trực thuộc', 'Ratings of cells'),
('measures', 9, 'OTHER_ORGANISATION_RATINGS', 'Đánh giá, xếp loại tổ chức đảng khác', 'Ratings of other organisations'),
('measures', 10, 'ADMISSION_TARGET', 'Chỉ tiêu kết nạp đảng viên', 'Admission target'),
('measures', 11, 'TRAINING_TURNS', 'Lượt đào tạo, bồi dưỡng', 'Training turns'),
('measures', 12, 'RESIDENCE_INTRODUCED', 'Đảng viên được giới thiệu về nơi cư trú', 'Members introduced to their residence'),
('measures', 13, 'RESIDENCE_FAVOURABLE', 'Đảng viên được nơi cư trú nhận xét tốt', 'Members with a favourable latest comment'),
('measures', 14, 'CANDIDATES_STOCK', 'Quần chúng trong danh sách cảm tình Đảng', 'Candidates on the list'),
('measures', 15, 'CANDIDATES_CLEARED', 'Quần chúng được đồng ý làm thủ tục xem xét kết nạp', 'Candidates cleared'),
('measures', 16, 'CANDIDATES_HELPED', 'Quần chúng có đảng viên theo dõi, giúp đỡ', 'Candidates with a helper'),
('measures', 17, 'NOMINATIONS', 'Lượt giới thiệu quần chúng ưu tú', 'Nominations, by who nominated'),
('measures', 18, 'NOMINATIONS_CLOSED', 'Kết quả giới thiệu quần chúng ưu tú', 'Nominations, by outcome'),
('measures', 19, 'EMULATION_MOVEMENTS', 'Phong trào thi đua', 'Emulation movements'),
('measures', 20, 'CLASS_RESULTS', 'Kết quả lớp bồi dưỡng nhận thức về Đảng', 'Results of awareness classes'),
('measures', 21, 'SOURCE_REVIEWS', 'Rà soát nguồn hằng năm', 'Yearly source reviews'),
('measures', 22, 'REVIEW_VERDICTS', 'Kết luận của rà soát nguồn', 'Verdicts of source reviews'),
('measures', 23, 'PLANNED_TO_LIST', 'Kế hoạch đưa vào danh sách', 'Planned to list'),
('measures', 24, 'PLANNED_TO_TRAIN', 'Kế hoạch bồi dưỡng nhận thức về Đảng', 'Planned to train'),
('measures', 25, 'PLANNED_TO_ADMIT', 'Kế hoạch kết nạp', 'Planned to admit'),
('measures', 26, 'BASE_ORGANISATIONS', 'Tổ chức cơ sở đảng', 'Base organisations');
