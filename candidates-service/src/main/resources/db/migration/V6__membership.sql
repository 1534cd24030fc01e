-- What the member register says of members who were candidates here.

-- The newest version of each member that was applied to a candidate: what is older or equal changes nothing.
create table applied_member_version (
    member_id    uuid   constraint pk_applied_member_version primary key,
    candidate_id uuid   not null,
    version      bigint not null constraint ck_applied_member_version_version check (version > 0)
);

-- The memberships of a candidate, each with its ceremony and, if it was annulled, its annulment.
create table candidate_membership (
    candidate_id              uuid    not null,
    ordinal                   integer not null,
    member_id                 uuid    not null,
    ceremony_on               date    not null,
    annulled_on               date,
    annulment_number          text,
    annulment_decided_on      date,
    annulment_organisation_id uuid,
    constraint pk_candidate_membership primary key (candidate_id, ordinal),
    constraint fk_candidate_membership_candidate foreign key (candidate_id) references candidate (id),
    constraint uq_candidate_membership_member unique (candidate_id, member_id),
    constraint ck_candidate_membership_annulment check (
        num_nonnulls(annulled_on, annulment_number, annulment_decided_on, annulment_organisation_id) in (0, 4))
);
create index ix_candidate_membership_ceremony on candidate_membership (ceremony_on);
comment on index ix_candidate_membership_ceremony is 'who was admitted in a year';
