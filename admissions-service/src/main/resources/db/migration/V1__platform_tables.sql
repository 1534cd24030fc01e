-- Tables of the platform. Each service copies this file as its first migration and owns its schema history from there.

create extension if not exists btree_gist;

-- Events waiting to be sent; columns are a superset of what Debezium's EventRouter expects.
create table outbox_event (
    seq               bigint generated always as identity constraint pk_outbox_event primary key,
    id                uuid        not null constraint uq_outbox_event_id unique,
    shard             smallint    not null,
    topic             text        not null,
    aggregatetype     text        not null,
    aggregateid       text        not null,
    aggregate_version bigint      not null constraint ck_outbox_event_aggregate_version check (aggregate_version > 0),
    type              text        not null,
    schema_version    smallint    not null,
    payload           bytea       not null,
    traceparent       text,
    created_at        timestamptz not null default clock_timestamp(),
    -- Set while the broker will not take the event, or while it waits behind such a one of its aggregate.
    parked_at         timestamptz,
    attempts          integer     not null default 0,
    last_error        text,
    constraint uq_outbox_event_aggregate unique (aggregatetype, aggregateid, aggregate_version)
);
create index ix_outbox_event_waiting on outbox_event (seq, shard) where parked_at is null;
comment on index ix_outbox_event_waiting is 'relay: oldest rows that may be sent';
create index ix_outbox_event_parked on outbox_event (aggregatetype, aggregateid, seq) where parked_at is not null;
comment on index ix_outbox_event_parked is 'relay: whether an earlier row of an aggregate is parked; what operators list';
-- The table is a queue: nearly every row dies within a second.
alter table outbox_event set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000,
                              autovacuum_vacuum_cost_delay = 0);

-- How far each consumer has come; written in the transaction of what it wrote.
create table consumer_offset (
    consumer    text        not null,
    topic       text        not null,
    partition   integer     not null,
    topic_id    text        not null, -- the broker's identity of the topic: another one is another topic
    next_offset bigint      not null,
    event_time  timestamptz,
    updated_at  timestamptz not null default clock_timestamp(),
    constraint pk_consumer_offset primary key (consumer, topic, partition)
);

-- Records that could not be applied, kept as they came until they are replayed or dismissed.
create table event_quarantine (
    id             bigint generated always as identity constraint pk_event_quarantine primary key,
    consumer       text        not null,
    topic          text        not null,
    partition      integer     not null,
    record_offset  bigint      not null,
    record_key     text,
    headers        jsonb       not null,
    payload        bytea,
    error          text        not null,
    quarantined_at timestamptz not null default clock_timestamp(),
    replayed_at    timestamptz,
    dismissed_at   timestamptz,
    dismissed_by   text,
    reason         text,
    constraint ck_event_quarantine_dismissal check ((dismissed_at is null) = (reason is null)),
    constraint uq_event_quarantine_record unique (consumer, topic, partition, record_offset)
);

-- Replica of the organisation register: what each organisation was from when to when, and who stood above whom. What was
-- recorded for an organisation that has ended is kept by another from then on: by the one that follows it, or, if none
-- or several do, by the one it last stood under.
create table org_unit (
    org_id     uuid   constraint pk_org_unit primary key,
    version    bigint not null,
    ended_on   date,
    successors uuid[] not null default '{}',
    keeper_id  uuid,
    constraint ck_org_unit_keeper check (keeper_id is null or ended_on is not null)
);
create index ix_org_unit_keeper on org_unit (keeper_id);
comment on index ix_org_unit_keeper is 'whose records an organisation keeps; what hangs below a changed one';
create table org_unit_period (
    org_id     uuid not null,
    valid_from date not null,
    valid_to   date not null,
    valid      daterange generated always as (daterange(valid_from, valid_to)) stored,
    parent_id  uuid,
    name       text not null,
    kind       text not null,
    code       text,
    constraint pk_org_unit_period primary key (org_id, valid without overlaps)
);
create index ix_org_unit_period_parent on org_unit_period (parent_id);
comment on index ix_org_unit_period_parent is 'children of an organisation; what hangs below a moved one';
-- Lines after the end: the records of the descendant, not the organisation itself, stand below the ancestor.
create table org_ancestry (
    descendant_id uuid    not null,
    ancestor_id   uuid    not null,
    valid_from    date    not null,
    valid_to      date    not null,
    depth         integer not null,
    after_end     boolean not null default false,
    constraint pk_org_ancestry primary key (descendant_id, ancestor_id, valid_from)
);
create index ix_org_ancestry_ancestor on org_ancestry (ancestor_id, descendant_id);
comment on index ix_org_ancestry_ancestor is 'subtree of an organisation; every scope predicate';

-- Where an organisation stands, and from its end on where its records do.
create view org_place as
    select org_id, parent_id, valid, false as after_end from org_unit_period
    union all
    select org_id, keeper_id, daterange(ended_on, date '9999-12-31'), true from org_unit where ended_on is not null;

-- Answers of requests that carried an Idempotency-Key, stored in the transaction of what they did.
create table idempotency_key (
    caller        text        not null,
    key           uuid        not null,
    operation     text        not null,
    request_hash  bytea       not null,
    status        integer     not null,
    headers       jsonb       not null,
    body          bytea,
    created_at    timestamptz not null default clock_timestamp(),
    constraint pk_idempotency_key primary key (caller, key)
);
create index ix_idempotency_key_created on idempotency_key (created_at);
comment on index ix_idempotency_key_created is 'removal of keys older than their keeping time';

-- Rule values of the field, each with the days it was in force and where it comes from.
create table policy_value (
    key        text not null,
    value      text not null,
    valid_from date not null,
    valid_to   date,
    valid      daterange generated always as (daterange(valid_from, valid_to)) stored,
    citation   text not null,
    version    text not null,
    constraint pk_policy_value primary key (key, valid without overlaps)
);

-- Comparison of what a service keeps with what the owners have. The numbers order what is asked and answered.
create sequence comparison_number;
create table comparison (
    id          uuid        constraint pk_comparison primary key,
    started_at  timestamptz not null default clock_timestamp(),
    finished_at timestamptz
);
create unique index uq_comparison_open on comparison ((finished_at is null)) where finished_at is null;
comment on index uq_comparison_open is 'one comparison at a time, whichever replica began it';

-- The kinds of aggregates of a comparison; what is asked of the owner at present, and what came out.
create table comparison_kind (
    comparison_id uuid        not null
        constraint fk_comparison_kind_comparison references comparison (id) on delete cascade,
    topic         text        not null,
    aggregate     text        not null,
    step          text        not null constraint ck_comparison_kind_step check (step in ('DIGEST', 'VERSIONS')),
    request_id    uuid        not null constraint uq_comparison_kind_request_id unique,
    answer_until  timestamptz not null,
    outcome       text        not null default 'OPEN'
        constraint ck_comparison_kind_outcome check (outcome in ('OPEN', 'EQUAL', 'DIFFERING', 'NOT_ANSWERED')),
    missing       bigint      not null default 0,
    asked_again   bigint      not null default 0,
    ahead         bigint      not null default 0,
    constraint pk_comparison_kind primary key (comparison_id, topic, aggregate)
);

-- Parts of answers until all are here, and what was here before the owner was asked for versions.
create table comparison_answer (
    request_id uuid    not null,
    part       integer not null,
    last       boolean not null,
    body       jsonb   not null,
    constraint pk_comparison_answer primary key (request_id, part)
);
create table comparison_seen (
    request_id uuid   not null,
    id         uuid   not null,
    version    bigint not null,
    constraint pk_comparison_seen primary key (request_id, id)
);

-- What readers asked of this service as an owner.
create table comparison_request (
    id           uuid        constraint pk_comparison_request primary key,
    number       bigint      not null default nextval('comparison_number'),
    body         jsonb       not null,
    answer_until timestamptz not null,
    attempts     integer     not null default 0,
    answered_at  timestamptz
);
create index ix_comparison_request_waiting on comparison_request (attempts, number) where answered_at is null;
comment on index ix_comparison_request_waiting is 'the next request to answer';

-- Codes of the service with their labels. What a code does stands in the code; what it is called stands here.
create table code_list_item (
    list     text    not null,
    code     text    not null,
    position integer not null,
    label_vi text    not null,
    label_en text    not null,
    constraint pk_code_list_item primary key (list, code),
    constraint uq_code_list_item_position unique (list, position)
);
