-- What each fact adds to which measure: derived from the fact, kept for drill-down and for taking back.
create table contribution (
    fact_kind       text   not null,
    fact_id         uuid   not null,
    measure         text   not null,
    organisation_id uuid   not null,
    on_date         date   not null,
    category        text   not null,
    amount          bigint not null check (amount <> 0),
    primary key (fact_kind, fact_id, measure, organisation_id, on_date, category)
);
create index ix_contribution_measure on contribution (measure, on_date, organisation_id);
comment on index ix_contribution_measure is 'the records behind a figure; the days of a period that fill no whole month';
