create table note (
    id         uuid        constraint pk_note primary key,
    version    bigint      not null,
    changed_at timestamptz not null,
    text       text        not null
);
create table seen (
    event_id text constraint pk_seen primary key
);
create table note_replica (
    id      uuid   constraint pk_note_replica primary key,
    version bigint not null
);
