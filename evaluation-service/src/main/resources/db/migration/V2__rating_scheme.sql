-- Scales of the yearly rating by era, and reasons for which a subject is not rated. Data of the field: they change by
-- migration only. Scales of two eras are never mapped onto each other.

create table rating_scheme (
    version    text    constraint pk_rating_scheme primary key,
    first_year integer not null,
    last_year  integer,
    years      int4range generated always as (int4range(first_year, last_year, '[]')) stored,
    citation   text    not null,
    constraint uq_rating_scheme_years exclude using gist (years with &&)
);
comment on column rating_scheme.version is 'the first year the scheme was used; stands in ratings and events';

create table rating_category (
    scheme_version    text    not null,
    subject           text    not null
        constraint ck_rating_category_subject check (subject in ('MEMBER', 'ORGANISATION')),
    code              text    not null,
    rank              integer not null,
    label_vi          text    not null,
    label_en          text    not null,
    exemplary_allowed boolean not null default false,
    constraint pk_rating_category primary key (scheme_version, subject, code),
    constraint uq_rating_category_rank unique (scheme_version, subject, rank),
    constraint fk_rating_category_scheme foreign key (scheme_version) references rating_scheme (version)
);
comment on column rating_category.rank is '1 is the best category of the scale';
comment on column rating_category.exemplary_allowed is 'whether an organisation of this category may be named exemplary besides';

create table not_rated_reason (
    code       text    not null,
    subject    text    not null constraint ck_not_rated_reason_subject check (subject in ('MEMBER', 'ORGANISATION')),
    first_year integer not null,
    last_year  integer,
    rank       integer not null,
    label_vi   text    not null,
    label_en   text    not null,
    citation   text    not null,
    constraint pk_not_rated_reason primary key (subject, code)
);

-- No text before 20-HD/BTCTW of 2008 was identified; public reports for 2005 already use these names.
insert into rating_scheme (version, first_year, last_year, citation) values
    ('2005', 2005, 2017, '20-HD/BTCTW ngày 10/10/2008; 27-HD/BTCTW ngày 25/9/2014'),
    ('2018', 2018, null, '132-QĐ/TW ngày 08/3/2018; 16-HD/BTCTW ngày 24/9/2018; 21-HD/BTCTW ngày 18/10/2019; 124-QĐ/TW ngày 04/10/2023; 366-QĐ/TW ngày 30/8/2025');

insert into rating_category (scheme_version, subject, code, rank, label_vi, label_en, exemplary_allowed) values
    ('2005', 'MEMBER', 'EXCELLENT', 1, 'Đủ tư cách, hoàn thành xuất sắc nhiệm vụ', 'Of good standing, tasks completed excellently', false),
    ('2005', 'MEMBER', 'GOOD', 2, 'Đủ tư cách, hoàn thành tốt nhiệm vụ', 'Of good standing, tasks completed well', false),
    ('2005', 'MEMBER', 'COMPLETED', 3, 'Đủ tư cách, hoàn thành nhiệm vụ', 'Of good standing, tasks completed', false),
    ('2005', 'MEMBER', 'VIOLATED', 4, 'Vi phạm tư cách hoặc không hoàn thành nhiệm vụ', 'Standing violated or tasks not completed', false),
    ('2005', 'ORGANISATION', 'CLEAN_STRONG', 1, 'Trong sạch, vững mạnh', 'Clean and strong', true),
    ('2005', 'ORGANISATION', 'GOOD', 2, 'Hoàn thành tốt nhiệm vụ', 'Tasks completed well', false),
    ('2005', 'ORGANISATION', 'COMPLETED', 3, 'Hoàn thành nhiệm vụ', 'Tasks completed', false),
    ('2005', 'ORGANISATION', 'WEAK', 4, 'Yếu kém', 'Weak', false),
    -- From 2018 "exemplary" is an award among the excellent (06-HD/TW part 19), no longer a part of the rating.
    ('2018', 'MEMBER', 'EXCELLENT', 1, 'Hoàn thành xuất sắc nhiệm vụ', 'Tasks completed excellently', false),
    ('2018', 'MEMBER', 'GOOD', 2, 'Hoàn thành tốt nhiệm vụ', 'Tasks completed well', false),
    ('2018', 'MEMBER', 'COMPLETED', 3, 'Hoàn thành nhiệm vụ', 'Tasks completed', false),
    ('2018', 'MEMBER', 'NOT_COMPLETED', 4, 'Không hoàn thành nhiệm vụ', 'Tasks not completed', false),
    ('2018', 'ORGANISATION', 'EXCELLENT', 1, 'Hoàn thành xuất sắc nhiệm vụ', 'Tasks completed excellently', false),
    ('2018', 'ORGANISATION', 'GOOD', 2, 'Hoàn thành tốt nhiệm vụ', 'Tasks completed well', false),
    ('2018', 'ORGANISATION', 'COMPLETED', 3, 'Hoàn thành nhiệm vụ', 'Tasks completed', false),
    ('2018', 'ORGANISATION', 'NOT_COMPLETED', 4, 'Không hoàn thành nhiệm vụ', 'Tasks not completed', false);

-- First written down in 2019 as far as is known; reports of earlier years keep the same cases apart from the rated.
insert into not_rated_reason (code, subject, first_year, last_year, rank, label_vi, label_en, citation) values
    ('EXEMPT', 'MEMBER', 2005, null, 1, 'Được miễn công tác và sinh hoạt đảng', 'Exempt from Party work and activities', '21-HD/BTCTW ngày 18/10/2019; 124-QĐ/TW ngày 04/10/2023, Điều 5; 294-QĐ/TW ngày 26/5/2025, 7.2.3'),
    ('SUSPENDED', 'MEMBER', 2005, null, 2, 'Bị đình chỉ sinh hoạt đảng', 'Suspended from Party activities', '21-HD/BTCTW ngày 18/10/2019; 124-QĐ/TW ngày 04/10/2023, Điều 5'),
    ('ADMITTED_LATE', 'MEMBER', 2005, null, 3, 'Mới kết nạp chưa đủ 6 tháng', 'Admitted less than six months before', '21-HD/BTCTW ngày 18/10/2019; 124-QĐ/TW ngày 04/10/2023, Điều 5'),
    ('NOT_REVIEWED', 'MEMBER', 2005, null, 4, 'Chưa hoàn thành kiểm điểm', 'Review not completed', '21-HD/BTCTW ngày 18/10/2019'),
    ('ABSENT_WITH_REASON', 'MEMBER', 2005, null, 5, 'Vắng mặt có lý do, xếp loại sau', 'Absent with reason, to be rated later', '21-HD/BTCTW ngày 18/10/2019'),
    ('FOUNDED_LATE', 'ORGANISATION', 2005, null, 1, 'Mới thành lập chưa đủ 6 tháng', 'Founded less than six months before', '21-HD/BTCTW ngày 18/10/2019'),
    ('NOT_REVIEWED', 'ORGANISATION', 2005, null, 2, 'Chưa hoàn thành kiểm điểm', 'Review not completed', '21-HD/BTCTW ngày 18/10/2019');
