-- Plans of base organisations for a year (kế hoạch bồi dưỡng, kết nạp đảng viên).

create table admission_plan (
    id              uuid        constraint pk_admission_plan primary key,
    version         bigint      not null,
    changed_at      timestamptz not null,
    organisation_id uuid        not null,
    year            integer     not null,
    review_id       uuid,
    constraint uq_admission_plan_year unique (organisation_id, year),
    constraint fk_admission_plan_review foreign key (review_id) references source_review (id)
);
comment on column admission_plan.review_id is 'the source review it was adopted with, if any';

-- The figures of a plan, in the order of the resolutions that set them; the last ones hold.
create table admission_plan_revision (
    plan_id                    uuid        not null,
    ordinal                    integer     not null,
    to_list                    integer     not null,
    to_train                   integer     not null,
    to_admit                   integer     not null,
    adopted_on                 date        not null,
    resolution_number          text        not null,
    resolution_decided_on      date        not null,
    resolution_organisation_id uuid        not null,
    recorded_at                timestamptz not null,
    constraint pk_admission_plan_revision primary key (plan_id, ordinal),
    constraint fk_admission_plan_revision_plan foreign key (plan_id) references admission_plan (id),
    constraint ck_admission_plan_revision_to_list check (to_list >= 0),
    constraint ck_admission_plan_revision_to_train check (to_train >= 0),
    constraint ck_admission_plan_revision_to_admit check (to_admit >= 0)
);
