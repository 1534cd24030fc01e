-- The newest known state of every candidate, member, target, rating and residence introduction, as its owner published it.
create table fact (
    kind       text        not null,
    id         uuid        not null,
    version    bigint      not null constraint ck_fact_version check (version > 0),
    event_id   text        not null,
    event_time timestamptz not null,
    state      jsonb       not null,
    constraint pk_fact primary key (kind, id)
);
create index ix_fact_of_member on fact ((state ->> 'memberId')) where kind in ('MEMBER_RATING', 'RESIDENCE');
comment on index ix_fact_of_member is 'what was said of a member whose admission is annulled: it is in no figure';
comment on table fact is 'never deleted from: the end of a fact is a state of it; no foreign keys, so that order of arrival does not matter';
