-- The member register. Names and birth dates stay here: events carry neither.

create table member (
    id                            uuid        not null,
    version                       bigint      not null,
    changed_at                    timestamptz not null,
    reference                     text,
    full_name                     text        not null,
    birth_date                    date        not null,
    sex                           text        not null,
    status                        text        not null,
    member_since                  date        not null,
    -- Organisation of the affiliation that holds, or of the last one: what the scope of callers is measured by.
    organisation_id               uuid        not null,
    case_id                       uuid,
    candidate_id                  uuid,
    admission_number              text,
    admission_decided_on          date,
    admission_organisation_id uuid,
    ceremony_on                   date,
    ceremony_organisation_id      uuid,
    policy_version                text,
    annulment_reason              text,
    annulled_on                   date,
    annulment_number              text,
    annulment_decided_on          date,
    annulment_organisation_id uuid,
    annulment_recorded_at         timestamptz,
    constraint pk_member primary key (id),
    constraint uq_member_reference unique (reference),
    constraint uq_member_case unique (case_id),
    constraint ck_member_annulled check ((status = 'ANNULLED') = (annulled_on is not null))
);
create index ix_member_organisation on member (organisation_id, id);
comment on index ix_member_organisation is 'members of an organisation, page by page';

create table affiliation (
    id              uuid not null,
    member_id       uuid not null,
    organisation_id uuid not null,
    valid_from      date not null,
    valid_to        date,
    valid           daterange generated always as (daterange(valid_from, valid_to)) stored,
    constraint pk_affiliation primary key (id),
    constraint fk_affiliation_member foreign key (member_id) references member (id),
    -- One official affiliation at any day.
    constraint uq_affiliation_days unique (member_id, valid without overlaps)
);

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
    id              uuid not null,
    member_id       uuid not null,
    kind            text not null,
    completed_on    date not null,
    organisation_id uuid not null,
    constraint pk_training_turn primary key (id),
    constraint fk_training_turn_member foreign key (member_id) references member (id),
    -- What keeps a bulk call that is sent twice from counting a turn twice.
    constraint uq_training_turn_day unique (member_id, kind, completed_on)
);
