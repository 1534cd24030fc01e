-- People on the sympathiser list. Where a candidate stands is derived from the dated facts below, never stored.

create table candidate (
    id              uuid        constraint pk_candidate primary key,
    version         bigint      not null,
    changed_at      timestamptz not null,
    reference       text,
    full_name       text        not null,
    birth_date      date        not null constraint ck_candidate_birth_date check (birth_date >= date '1900-01-01'),
    sex             text        not null constraint ck_candidate_sex check (sex in ('FEMALE', 'MALE')),
    organisation_id uuid        not null,
    constraint uq_candidate_reference unique (reference)
);
comment on column candidate.full_name is 'personal data: never leaves in events, logs or addresses';
comment on column candidate.organisation_id is 'where the candidate is, or was last, listed: what the caller''s scope is held against';
create index ix_candidate_organisation on candidate (organisation_id, id);
comment on index ix_candidate_organisation is 'list of candidates by organisation and by subtree, page by page';

-- Stays on the list by resolution, in order; only the last one may be open.
create table candidate_listing (
    candidate_id               uuid        not null,
    ordinal                    integer     not null,
    organisation_id            uuid        not null,
    listed_on                  date        not null,
    resolution_number          text        not null,
    resolution_decided_on      date        not null,
    resolution_organisation_id uuid        not null,
    removal_reason             text,
    removed_on                 date,
    removal_number             text,
    removal_decided_on         date,
    removal_organisation_id    uuid,
    removal_note               text,
    removal_recorded_at        timestamptz,
    constraint pk_candidate_listing primary key (candidate_id, ordinal),
    constraint fk_candidate_listing_candidate foreign key (candidate_id) references candidate (id),
    -- A removal has reason, resolution and date, or it is none.
    constraint ck_candidate_listing_removal check (
        num_nonnulls(removal_reason, removed_on, removal_number, removal_decided_on, removal_organisation_id,
                        removal_recorded_at) in (0, 6)),
    constraint ck_candidate_listing_removed_on check (removed_on >= listed_on)
);
comment on column candidate_listing.removal_note is 'free text for the officers in scope: never leaves in events';
create unique index uq_candidate_listing_open on candidate_listing (candidate_id) where removed_on is null;
comment on index uq_candidate_listing_open is 'a candidate is on the list once; status filter of the list';
