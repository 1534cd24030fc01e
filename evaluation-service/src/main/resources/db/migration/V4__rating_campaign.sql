-- The yearly campaign of an organisation and everything below it: ratings of a year are taken while it stands.

create table rating_campaign (
    id              uuid        constraint pk_rating_campaign primary key,
    version         bigint      not null,
    changed_at      timestamptz not null,
    year            integer     not null,
    organisation_id uuid        not null,
    scheme_version  text        not null,
    opened_on       date        not null,
    constraint uq_rating_campaign_year_organisation unique (year, organisation_id),
    constraint fk_rating_campaign_scheme foreign key (scheme_version) references rating_scheme (version)
);
create index ix_rating_campaign_organisation on rating_campaign (organisation_id, year);
comment on index ix_rating_campaign_organisation is 'campaign that covers an organisation, through its ancestors';
