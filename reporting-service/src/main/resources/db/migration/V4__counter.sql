-- Sums of contributions by month, at the organisation where the facts stand. Roll-up happens when a figure is read,
-- because one organisation stands below different ones in different years.
create table counter (
    generation      bigint not null,
    measure         text   not null,
    organisation_id uuid   not null,
    month           date   not null constraint ck_counter_month check (extract(day from month) = 1),
    category        text   not null,
    amount          bigint not null,
    constraint pk_counter primary key (generation, measure, organisation_id, month, category)
);
create index ix_counter_organisation on counter (organisation_id);
comment on index ix_counter_organisation is 'organisations that have figures but are not in the tree (yet)';
