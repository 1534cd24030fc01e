-- Replica of the member register, fed from memberdev.members: no names, no birth dates.

create table member_replica (
    member_id uuid   constraint pk_member_replica primary key,
    version   bigint not null,
    status    text   not null
);
comment on column member_replica.version is 'version of the member in the register; only a higher one is taken';

create table member_affiliation (
    member_id       uuid    not null,
    position        integer not null,
    organisation_id uuid    not null,
    valid_from      date    not null,
    valid_to        date,
    constraint pk_member_affiliation primary key (member_id, position),
    constraint fk_member_affiliation_member foreign key (member_id) references member_replica (member_id)
);
comment on column member_affiliation.valid_to is 'first day on which it no longer holds';
