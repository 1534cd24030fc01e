-- The member register. Names and birth dates stay here: events carry neither.

create table member (
    id                        uuid        not null,
    version                   bigint      not null,
    changed_at                timestamptz not null,
    reference                 text,
    full_name                 text        not null,
    birth_date                date        not null,
    sex                       text        not null,
    status                    text        not null,
    member_since              date        not null,
    -- Organisation of the affiliation that holds, or of the last one: what the scope of callers is measured by.
    organisation_id           uuid        not null,
    case_id                   uuid,
    candidate_id              uuid,
    admission_number          text,
    admission_decided_on      date,
    admission_organisation_id uuid,
    ceremony_on               date,
    ceremony_organisation_id  uuid,
    policy_version            text,
    annulment_reason          text,
    annulled_on               date,
    annulment_number          text,
    annulment_decided_on      date,
    annulment_organisation_id uuid,
    annulment_recorded_at     timestamptz,
    constraint pk_member primary key (id),
    constraint uq_member_reference unique (reference),
    constraint uq_member_case unique (case_id),
    constraint ck_member_annulled check ((status = 'ANNULLED') = (annulled_on is not null))
);
create index ix_member_organisation on member (organisation_id, id);
comment on index ix_member_organisation is 'members of an organisation, page by page';

create table affiliation (
    id              uuid        not null,
    member_id       uuid        not null,
    organisation_id uuid        not null,
    valid_from      date        not null,
    valid_to        date,
    valid           daterange generated always as (daterange(valid_from, valid_to)) stored,
    constraint pk_affiliation primary key (id),
    constraint fk_affiliation_member foreign key (member_id) references member (id),
    -- One official affiliation at any day.
    constraint uq_affiliation_days unique (member_id, valid without overlaps)
);

-- Where members were affiliated: asked when an organisation ends, and its members go elsewhere.
create index ix_affiliation_organisation on affiliation (organisation_id, valid_to);
comment on index ix_affiliation_organisation is 'who is affiliated to an organisation on a day and later';

create table education (
    id          uuid        not null,
    member_id   uuid        not null,
    level       text        not null,
    reached_on  date        not null,
    recorded_at timestamptz not null,
    constraint pk_education primary key (id),
    constraint fk_education_member foreign key (member_id) references member (id),
    constraint uq_education_level unique (member_id, level)
);

create table training_turn (
    id              uuid        not null,
    member_id       uuid        not null,
    kind            text        not null,
    completed_on    date        not null,
    organisation_id uuid        not null,
    constraint pk_training_turn primary key (id),
    constraint fk_training_turn_member foreign key (member_id) references member (id),
    -- What keeps a bulk call that is sent twice from counting a turn twice.
    constraint uq_training_turn_day unique (member_id, kind, completed_on)
);

insert into code_list_item (list, code, label_vi, label_en, position) values
    ('member-status', 'PROVISIONAL', 'Đảng viên dự bị', 'Provisional member', 1),
    ('member-status', 'OFFICIAL', 'Đảng viên chính thức', 'Official member', 2),
    ('member-status', 'ANNULLED', 'Đã hủy quyết định kết nạp', 'Admission annulled', 3),
    ('sex', 'FEMALE', 'Nữ', 'Female', 1),
    ('sex', 'MALE', 'Nam', 'Male', 2),
    ('education-level', 'NONE', 'Chưa qua đào tạo chuyên môn', 'No professional education', 1),
    ('education-level', 'ELEMENTARY', 'Sơ cấp', 'Elementary', 2),
    ('education-level', 'INTERMEDIATE', 'Trung cấp', 'Intermediate', 3),
    ('education-level', 'COLLEGE', 'Cao đẳng', 'College', 4),
    ('education-level', 'UNIVERSITY', 'Đại học', 'University', 5),
    ('education-level', 'MASTER', 'Thạc sĩ', 'Master', 6),
    ('education-level', 'DOCTOR', 'Tiến sĩ', 'Doctor', 7),
    ('training-kind', 'TRAINING', 'Đào tạo', 'Training', 1),
    ('training-kind', 'RETRAINING', 'Đào tạo lại', 'Retraining', 2),
    ('training-kind', 'UPGRADING', 'Bồi dưỡng nâng cao trình độ chuyên môn', 'Professional upgrading', 3);
