-- What candidates-service publishes of its candidates: whether a case may be opened, and where.
create table candidate_replica (
    candidate_id    uuid        not null,
    version         bigint      not null,
    organisation_id uuid        not null,
    status          text        not null,
    birth_year      integer     not null,
    sex             text        not null,
    cleared_on      date,
    recorded_at     timestamptz not null,
    constraint pk_candidate_replica primary key (candidate_id)
);
