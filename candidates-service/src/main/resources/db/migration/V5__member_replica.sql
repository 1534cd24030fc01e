-- Replica of the member register: all members, without anything that names a person. Each service that keeps it copies
-- this file.

create table member_replica (
    member_id     uuid   not null,
    version       bigint not null,
    status        text   not null,
    official_from date,
    candidate_id  uuid,
    constraint pk_member_replica primary key (member_id),
    constraint ck_member_replica_version check (version > 0)
);
comment on column member_replica.version is 'version of the member in the register; only a higher one is taken';
comment on column member_replica.official_from is
    'first day as an official member; null = not official now, or not a question of this service';

create table member_affiliation (
    member_id       uuid    not null,
    position        integer not null,
    organisation_id uuid    not null,
    valid_from      date    not null,
    valid_to        date,
    constraint pk_member_affiliation primary key (member_id, position),
    constraint fk_member_affiliation_member foreign key (member_id) references member_replica (member_id)
);
comment on column member_affiliation.valid_to is 'first day on which it no longer holds; null while it holds';
