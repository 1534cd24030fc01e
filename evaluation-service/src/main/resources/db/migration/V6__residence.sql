-- Contact of members with the committee where they live (76-QĐ/TW of 2000, 213-QĐ/TW of 2020).

create table residence_introduction (
    id              uuid        constraint pk_residence_introduction primary key,
    version         bigint      not null,
    changed_at      timestamptz not null,
    member_id       uuid        not null,
    organisation_id uuid        not null,
    residence_group text        not null,
    introduced_on   date        not null,
    constraint uq_residence_introduction_member unique (member_id)
);
create index ix_residence_introduction_organisation on residence_introduction (organisation_id);
comment on index ix_residence_introduction_organisation is 'introductions of an organisation or a subtree; scope';

create table residence_comment (
    residence_introduction_id uuid        not null,
    position                  integer     not null,
    year                      integer     not null,
    verdict                   text        not null,
    commented_on              date        not null,
    comment_text              text,
    recorded_at               timestamptz not null,
    constraint pk_residence_comment primary key (residence_introduction_id, position),
    constraint uq_residence_comment_year unique (residence_introduction_id, year),
    constraint fk_residence_comment_introduction foreign key (residence_introduction_id) references residence_introduction (id)
);
comment on column residence_comment.comment_text is 'free text about a person: never leaves this service in an event or a log';

insert into code_list_item (list, code, position, label_vi, label_en) values
    ('residence-group', 'INTRODUCED', 1, 'Được giới thiệu về giữ mối liên hệ, có nhận xét hằng năm', 'Introduced, with yearly comment'),
    ('residence-group', 'EXCUSED_FROM_MEETINGS', 2, 'Được giới thiệu, miễn dự họp, không nhận xét hằng năm', 'Introduced, excused from meetings, without yearly comment'),
    ('residence-group', 'NOT_INTRODUCED', 3, 'Không giới thiệu do nhiệm vụ đặc thù', 'Not introduced because of special duties'),
    ('residence-verdict', 'FAVOURABLE', 1, 'Nhận xét tốt', 'Favourable'),
    ('residence-verdict', 'UNFAVOURABLE', 2, 'Nhận xét chưa tốt', 'Unfavourable');
