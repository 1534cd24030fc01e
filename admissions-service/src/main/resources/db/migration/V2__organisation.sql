-- The register of organisations: a stable identity, and what it was from when to when.

create table organisation (
    id         uuid        not null,
    version    bigint      not null,
    changed_at timestamptz not null,
    constraint pk_organisation primary key (id)
);

create table organisation_period (
    organisation_id          uuid        not null,
    valid_from               date        not null,
    valid_to                 date,
    valid                    daterange generated always as (daterange(valid_from, valid_to)) stored,
    parent_id                uuid,
    name                     text        not null,
    search_name              text        not null,
    kind                     text        not null,
    code                     text,
    decision_number          text        not null,
    decision_decided_on               date        not null,
    decision_organisation_id uuid        not null,
    acceptance_number        text,
    accepted_on              date,
    accepting_organisation_id uuid,
    -- At any day an organisation is one thing only.
    constraint pk_organisation_period primary key (organisation_id, valid without overlaps),
    constraint fk_organisation_period_organisation foreign key (organisation_id) references organisation (id),
    -- The organisation above exists on every day of the period. Checked at commit: a move rewrites several periods.
    constraint fk_organisation_period_parent foreign key (parent_id, period valid)
        references organisation_period (organisation_id, period valid) deferrable initially deferred,
    -- An official code belongs to one organisation at a time; a later one may take it over.
    constraint uq_organisation_period_code unique (code, valid without overlaps),
    -- One root at any day.
    constraint uq_organisation_period_root exclude using gist (valid with &&) where (parent_id is null),
    constraint ck_organisation_period_parent check (parent_id <> organisation_id)
);
create index ix_organisation_period_parent on organisation_period (parent_id);
comment on index ix_organisation_period_parent is 'children of an organisation';
