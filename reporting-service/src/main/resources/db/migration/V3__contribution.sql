-- Figures of one set of rules, made once from all facts and fed by every event from then on. One is live; another may be
-- built beside it and take its place.
create table generation (
    id            bigint      generated always as identity constraint pk_generation primary key,
    rules         integer     not null,
    phase         text        not null

        constraint ck_generation_phase check (phase in ('BUILDING', 'CHECKING', 'LIVE', 'RETIRED', 'ABORTED', 'FAILED')),
    started_at    timestamptz not null,
    started_by    text        not null,
    facts_all     bigint      not null default 0,
    facts_done    bigint      not null default 0,
    last_kind     text        not null default '',
    last_id       uuid        not null default '00000000-0000-0000-0000-000000000000',
    worked_millis bigint      not null default 0,
    contributions bigint,
    counters      bigint,
    missing       bigint,
    surplus       bigint,
    finished_at   timestamptz,
    failure       text,
    cleaned_at    timestamptz
);
comment on column generation.last_kind is 'with last_id: the last fact that the builder has passed';
comment on column generation.worked_millis is 'what its steps took together, whichever replica took them';
comment on column generation.finished_at is 'when it became live, was aborted or failed';
create unique index uq_generation_live on generation (phase) where phase = 'LIVE';
create unique index uq_generation_built on generation ((true)) where phase in ('BUILDING', 'CHECKING');
insert into generation (rules, phase, started_at, started_by, finished_at) values (1, 'LIVE', now(), 'migration', now());

-- Facts that changed at a replica without the rules of a generation: one that has them works them off.
create table generation_owed (
    generation bigint not null,
    fact_kind  text   not null,
    fact_id    uuid   not null,
    constraint pk_generation_owed primary key (generation, fact_kind, fact_id)
);

-- What each fact adds to which measure: derived from the fact, kept for drill-down and for taking back.
create table contribution (
    generation      bigint not null,
    fact_kind       text   not null,
    fact_id         uuid   not null,
    measure         text   not null,
    organisation_id uuid   not null,
    on_date         date   not null,
    category        text   not null,
    amount          bigint not null constraint ck_contribution_amount check (amount <> 0),
    constraint pk_contribution primary key (generation, fact_kind, fact_id, measure, organisation_id, on_date, category)
);
create index ix_contribution_measure on contribution (generation, measure, on_date, organisation_id);
comment on index ix_contribution_measure is 'the records behind a figure; the days of a period that fill no whole month';
