-- Decided ratings of organisations: one a year, with the results that a revision replaced.

create table organisation_rating (
    id                       uuid        primary key,
    version                  bigint      not null,
    changed_at               timestamptz not null,
    organisation_id          uuid        not null,
    organisation_kind        text        not null,
    year                     integer     not null,
    scheme_version           text        not null,
    outcome                  text        not null check (outcome in ('RATED', 'NOT_RATED')),
    category                 text,
    not_rated_reason         text,
    exemplary                boolean,
    decision_number          text        not null,
    decided_on               date        not null,
    deciding_organisation_id uuid        not null,
    recorded_at              timestamptz not null,
    constraint uq_organisation_rating_organisation_year unique (organisation_id, year),
    constraint fk_organisation_rating_scheme foreign key (scheme_version) references rating_scheme (version),
    check ((outcome = 'RATED') = (category is not null)),
    check ((outcome = 'NOT_RATED') = (not_rated_reason is not null))
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
    decided_on               date        not null,
    deciding_organisation_id uuid        not null,
    recorded_at              timestamptz not null,
    primary key (organisation_rating_id, position),
    constraint fk_organisation_rating_revision_rating foreign key (organisation_rating_id) references organisation_rating (id)
);
