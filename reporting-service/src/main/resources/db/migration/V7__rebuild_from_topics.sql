-- A rebuild may begin with the topics: they are read once more, and what the facts have otherwise is put right.
alter table generation add column source text not null default 'FACTS'
    constraint ck_generation_source check (source in ('FACTS', 'TOPICS'));
alter table generation drop constraint ck_generation_phase;
alter table generation add constraint ck_generation_phase
    check (phase in ('READING', 'BUILDING', 'CHECKING', 'LIVE', 'RETIRED', 'ABORTED', 'FAILED'));
drop index uq_generation_built;
create unique index uq_generation_built on generation ((true)) where phase in ('READING', 'BUILDING', 'CHECKING');

create table generation_topic (
    generation   bigint  not null constraint fk_generation_topic_generation references generation,
    topic        text    not null,
    partition    integer not null,
    start_offset bigint  not null,
    next_offset  bigint  not null,
    end_offset   bigint  not null,
    restated     bigint  not null default 0,
    unreadable   bigint  not null default 0,
    constraint pk_generation_topic primary key (generation, topic, partition)
);
comment on table generation_topic is 'how far a rebuild from the topics has read each partition, up to the end that it had at the beginning';
comment on column generation_topic.restated is 'facts that were not here, or were here otherwise';
comment on column generation_topic.unreadable is 'records that no reader can use; they are in the quarantine, or were dismissed there';
