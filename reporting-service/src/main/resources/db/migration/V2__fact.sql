-- The newest known state of every candidate, member, target, rating and residence introduction, as its owner published it.
create table fact (
    kind       text        not null,
    id         uuid        not null,
    version    bigint      not null constraint ck_fact_version check (version > 0),
    event_id   text        not null,
    event_time timestamptz not null,
    state      jsonb       not null,
    constraint pk_fact primary key (kind, id)
);
create index ix_fact_of_member on fact ((state ->> 'memberId')) where kind in ('MEMBER_RATING', 'RESIDENCE');
comment on index ix_fact_of_member is 'what was said of a member whose admission is annulled: it is in no figure';
comment on table fact is 'never deleted from: the end of a fact is a state of it; no foreign keys, so that order of arrival does not matter';

insert into code_list_item (list, position, code, label_vi, label_en) values
('record-kinds', 1, 'MEMBER', 'Đảng viên', 'Member'),
('record-kinds', 2, 'CANDIDATE', 'Quần chúng cảm tình Đảng', 'Candidate'),
('record-kinds', 3, 'TARGET', 'Chỉ tiêu', 'Target'),
('record-kinds', 4, 'MEMBER_RATING', 'Kết quả xếp loại đảng viên', 'Rating of a member'),
('record-kinds', 5, 'ORGANISATION_RATING', 'Kết quả xếp loại tổ chức đảng', 'Rating of an organisation'),
('record-kinds', 6, 'RESIDENCE', 'Giới thiệu về nơi cư trú', 'Residence introduction'),
('record-kinds', 7, 'ORGANISATION', 'Tổ chức đảng', 'Organisation'),
('record-kinds', 8, 'NOMINATION', 'Giới thiệu quần chúng ưu tú', 'Nomination'),
('record-kinds', 9, 'EMULATION_MOVEMENT', 'Phong trào thi đua', 'Emulation movement'),
('record-kinds', 10, 'AWARENESS_CLASS', 'Lớp bồi dưỡng nhận thức về Đảng', 'Awareness class'),
('record-kinds', 11, 'SOURCE_REVIEW', 'Rà soát nguồn', 'Source review'),
('record-kinds', 12, 'ADMISSION_PLAN', 'Kế hoạch kết nạp', 'Admission plan');
