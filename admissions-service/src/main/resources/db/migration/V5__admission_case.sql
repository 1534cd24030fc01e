-- Admission cases, from the opening to the ceremony or to the end without one.
create table admission_case (
    id                       uuid        not null,
    version                  bigint      not null,
    changed_at               timestamptz not null,
    candidate_id             uuid        not null,
    organisation_id          uuid        not null,
    status                   text        not null,
    opened_at                timestamptz not null,
    outcome                  text,
    votes_for                integer,
    votes_entitled           integer,
    decision_number          text,
    decision_decided_on               date,
    decision_organisation_id uuid,
    policy_version           text,
    ceremony_on              date,
    ceremony_organisation_id uuid,
    member_id                uuid,
    annulment_reason         text,
    annulment_number         text,
    annulment_decided_on     date,
    annulment_organisation_id uuid,
    constraint pk_admission_case primary key (id),
    constraint fk_admission_case_member foreign key (member_id) references member (id),
    constraint ck_admission_case_votes check (votes_for >= 0 and votes_for <= votes_entitled),
    constraint ck_admission_case_ceremony check (ceremony_on >= decision_decided_on)
);
create unique index uq_admission_case_candidate on admission_case (candidate_id)
    where status in ('OPEN', 'DECIDED', 'ADMITTED');
comment on index uq_admission_case_candidate is 'a candidate has one case that is under way or ended in admission';
create index ix_admission_case_organisation on admission_case (organisation_id, id);
comment on index ix_admission_case_organisation is 'cases of an organisation, page by page';

-- Threshold of the decision, as integers are compared: "> 1/2" means 2 x votes > 1 x entitled.
-- The deciding standing committee needs more than half of its serving members (294-QD/TW 9.3.4, 06-HD/TW 3.7).
-- What older rule sets said of it was not retrieved; the same threshold is entered for them, and the citation says so.
insert into policy_value (key, value, valid_from, valid_to, citation, version) values
    ('admission.decision.votes', '> 1/2', '1976-01-01', '2006-10-31',
     'Rule set before 23-QĐ/TW not identified; threshold as in 294-QĐ/TW 9.3.4', 'before-23-QD/TW'),
    ('admission.decision.votes', '> 1/2', '2006-10-31', '2011-11-01',
     '23-QĐ/TW; threshold not retrieved, as in 294-QĐ/TW 9.3.4', '23-QD/TW'),
    ('admission.decision.votes', '> 1/2', '2011-11-01', '2016-07-25',
     '45-QĐ/TW; threshold not retrieved, as in 294-QĐ/TW 9.3.4', '45-QD/TW'),
    ('admission.decision.votes', '> 1/2', '2016-07-25', '2021-07-30',
     '29-QĐ/TW; threshold not retrieved, as in 294-QĐ/TW 9.3.4', '29-QD/TW'),
    ('admission.decision.votes', '> 1/2', '2021-07-30', '2025-01-20',
     '24-QĐ/TW; threshold not retrieved, as in 294-QĐ/TW 9.3.4', '24-QD/TW'),
    ('admission.decision.votes', '> 1/2', '2025-01-20', '2025-05-26',
     '232-QĐ/TW; threshold not retrieved, as in 294-QĐ/TW 9.3.4', '232-QD/TW'),
    ('admission.decision.votes', '> 1/2', '2025-05-26', '2026-04-08',
     '294-QĐ/TW 9.3.4; 06-HD/TW 3.7', '294-QD/TW'),
    ('admission.decision.votes', '> 1/2', '2026-04-08', '2026-07-26',
     '20-QĐ/TW; threshold not retrieved, as in 294-QĐ/TW 9.3.4', '20-QD/TW'),
    ('admission.decision.votes', '> 1/2', '2026-07-26', null,
     '208-QĐ/TW; threshold not retrieved, as in 294-QĐ/TW 9.3.4', '208-QD/TW');
