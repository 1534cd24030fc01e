-- Decided ratings of members: one a year, with the results that a revision replaced.

create table member_rating (
    id                       uuid        constraint pk_member_rating primary key,
    version                  bigint      not null,
    changed_at               timestamptz not null,
    member_id                uuid        not null,
    organisation_id          uuid        not null,
    year                     integer     not null,
    scheme_version           text        not null,
    outcome                  text        not null,
    category                 text,
    not_rated_reason         text,
    exemplary                boolean,
    decision_number          text        not null,
    decision_decided_on      date        not null,
    decision_organisation_id uuid        not null,
    recorded_at              timestamptz not null,
    constraint uq_member_rating_member_year unique (member_id, year),
    constraint fk_member_rating_scheme foreign key (scheme_version) references rating_scheme (version),
    constraint ck_member_rating_category check ((outcome = 'RATED') = (category is not null)),
    constraint ck_member_rating_not_rated_reason check ((outcome = 'NOT_RATED') = (not_rated_reason is not null))
);
comment on column member_rating.exemplary is 'always null: members are not named exemplary; results of both subjects have one shape';
create index ix_member_rating_organisation on member_rating (organisation_id, year);
comment on index ix_member_rating_organisation is 'ratings of an organisation or a subtree in a year; scope';

create table member_rating_revision (
    member_rating_id         uuid        not null,
    position                 integer     not null,
    outcome                  text        not null,
    category                 text,
    not_rated_reason         text,
    exemplary                boolean,
    decision_number          text        not null,
    decision_decided_on      date        not null,
    decision_organisation_id uuid        not null,
    recorded_at              timestamptz not null,
    constraint pk_member_rating_revision primary key (member_rating_id, position),
    constraint fk_member_rating_revision_rating foreign key (member_rating_id) references member_rating (id)
);

-- Decided ratings of organisations: one a year, with the results that a revision replaced.

create table organisation_rating (
    id                       uuid        constraint pk_organisation_rating primary key,
    version                  bigint      not null,
    changed_at               timestamptz not null,
    organisation_id          uuid        not null,
    organisation_kind        text        not null,
    year                     integer     not null,
    scheme_version           text        not null,
    outcome                  text        not null,
    category                 text,
    not_rated_reason         text,
    exemplary                boolean,
    decision_number          text        not null,
    decision_decided_on      date        not null,
    decision_organisation_id uuid        not null,
    recorded_at              timestamptz not null,
    constraint uq_organisation_rating_organisation_year unique (organisation_id, year),
    constraint fk_organisation_rating_scheme foreign key (scheme_version) references rating_scheme (version),
    constraint ck_organisation_rating_category check ((outcome = 'RATED') = (category is not null)),
    constraint ck_organisation_rating_not_rated_reason check ((outcome = 'NOT_RATED') = (not_rated_reason is not null))
);
comment on constraint uq_organisation_rating_organisation_year on organisation_rating is
    'one rating a year; ratings of an organisation in a year';

create table organisation_rating_revision (
    organisation_rating_id   uuid        not null,
    position                 integer     not null,
    outcome                  text        not null,
    category                 text,
    not_rated_reason         text,
    exemplary                boolean,
    decision_number          text        not null,
    decision_decided_on      date        not null,
    decision_organisation_id uuid        not null,
    recorded_at              timestamptz not null,
    constraint pk_organisation_rating_revision primary key (organisation_rating_id, position),
    constraint fk_organisation_rating_revision_rating foreign key (organisation_rating_id) references organisation_rating (id)
);

insert into code_list_item (list, code, position, label_vi, label_en) values
    ('rating-outcome', 'RATED', 1, 'Được xếp loại', 'Rated'),
    ('rating-outcome', 'NOT_RATED', 2, 'Không xếp loại', 'Not rated');
