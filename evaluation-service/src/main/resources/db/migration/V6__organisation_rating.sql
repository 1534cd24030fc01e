-- Decided ratings of organisations: one a year, with the results that a revision replaced.

create table organisation_rating (
    id                       uuid        constraint pk_organisation_rating primary key,
    version                  bigint      not null,
    changed_at               timestamptz not null,
    organisation_id          uuid        not null,
    organisation_kind        text        not null,
    year                     integer     not null,
    scheme_version           text        not null,
    outcome                  text        not null
        constraint ck_organisation_rating_outcome check (outcome in ('RATED', 'NOT_RATED')),
    category                 text,
    not_rated_reason         text,
    exemplary                boolean,
    decision_number          text        not null,
    decision_decided_on               date        not null,
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
    decision_decided_on               date        not null,
    decision_organisation_id uuid        not null,
    recorded_at              timestamptz not null,
    constraint pk_organisation_rating_revision primary key (organisation_rating_id, position),
    constraint fk_organisation_rating_revision_rating foreign key (organisation_rating_id) references organisation_rating (id)
);
