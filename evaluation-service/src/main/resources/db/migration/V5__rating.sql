-- Decided ratings of members and organisations: one a year, with the results that a revision replaced.

create table rating (
    id                       uuid        constraint pk_rating primary key,
    version                  bigint      not null,
    changed_at               timestamptz not null,
    subject                  text        not null
        constraint ck_rating_subject check (subject in ('MEMBER', 'ORGANISATION')),
    subject_id               uuid        not null,
    organisation_id          uuid        not null,
    organisation_kind        text,
    year                     integer     not null,
    scheme_version           text        not null,
    outcome                  text        not null,
    category                 text,
    not_rated_reason         text,
    exemplary                boolean,
    decision_number          text        not null,
    decision_decided_on      date        not null,
    decision_organisation_id uuid        not null,
    recorded_at              timestamptz not null,
    constraint uq_rating_subject_year unique (subject, subject_id, year),
    constraint fk_rating_scheme foreign key (scheme_version) references rating_scheme (version),
    constraint ck_rating_organisation check (subject = 'MEMBER' or subject_id = organisation_id),
    constraint ck_rating_organisation_kind check ((subject = 'ORGANISATION') = (organisation_kind is not null)),
    constraint ck_rating_category check ((outcome = 'RATED') = (category is not null)),
    constraint ck_rating_not_rated_reason check ((outcome = 'NOT_RATED') = (not_rated_reason is not null))
);
comment on column rating.organisation_id is 'where a member was affiliated at the end of the year, or the organisation rated';
comment on column rating.organisation_kind is 'of a rated organisation on 31 December of the year; null for members';
comment on column rating.exemplary is 'null for members, who are not named exemplary';
create index ix_rating_organisation on rating (organisation_id, year);
comment on index ix_rating_organisation is 'ratings of an organisation or a subtree in a year; scope';

create table rating_revision (
    rating_id                uuid        not null,
    position                 integer     not null,
    outcome                  text        not null,
    category                 text,
    not_rated_reason         text,
    exemplary                boolean,
    decision_number          text        not null,
    decision_decided_on      date        not null,
    decision_organisation_id uuid        not null,
    recorded_at              timestamptz not null,
    constraint pk_rating_revision primary key (rating_id, position),
    constraint fk_rating_revision_rating foreign key (rating_id) references rating (id)
);

insert into code_list_item (list, code, position, label_vi, label_en) values
    ('rating-outcome', 'RATED', 1, 'Được xếp loại', 'Rated'),
    ('rating-outcome', 'NOT_RATED', 2, 'Không xếp loại', 'Not rated');
