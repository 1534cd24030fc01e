-- Each run that recomputed all contributions and counters from the facts and compared them with what is stored.
create table recomputation (
    id            uuid        not null constraint pk_recomputation primary key,
    started_at    timestamptz not null,
    finished_at   timestamptz not null,
    started_by    text        not null,
    facts         bigint      not null,
    contributions bigint      not null,
    counters      bigint      not null,
    missing       bigint      not null,
    surplus       bigint      not null,
    differences   jsonb       not null
);
comment on column recomputation.missing is 'rows the facts ask for that are not stored';
comment on column recomputation.surplus is 'rows stored that the facts do not ask for';
