-- The decision by which an organisation ended: the act on which those on its list go along to the one that follows it.
create table organisation_end (
    organisation_id          uuid   constraint pk_organisation_end primary key,
    version                  bigint not null constraint ck_organisation_end_version check (version > 0),
    decision_number          text   not null,
    decision_decided_on      date   not null,
    decision_organisation_id uuid   not null
);
comment on column organisation_end.version is 'of the organisation, when it said so; only a higher one is taken';
