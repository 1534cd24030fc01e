create table note (
    id         uuid        primary key,
    version    bigint      not null,
    changed_at timestamptz not null,
    text       text        not null
);
create table seen (
    event_id text primary key
);
create table note_replica (
    id      uuid   primary key,
    version bigint not null
);
