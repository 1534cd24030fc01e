-- A row in each table of the service, as the baseline has it. Organisations are those of the platform's rows.
create function pg_temp.org(n integer) returns uuid language sql immutable as
    $$ select cast('00000000-0000-7000-8000-00000000000' || n as uuid) $$;
create function pg_temp.id(c text, n integer) returns uuid language sql immutable as
    $$ select cast('00000000-0000-7000-9000-0000000000' || c || n as uuid) $$;

insert into member_replica (member_id, version, status) values (pg_temp.id('d', 1), 3, 'OFFICIAL');
insert into member_affiliation (member_id, position, organisation_id, valid_from)
values (pg_temp.id('d', 1), 0, pg_temp.org(2), '2000-01-01');
insert into rating_campaign (id, version, changed_at, year, organisation_id, scheme_version, opened_on)
values (pg_temp.id('a', 1), 1, '2009-12-01T00:00:00Z', 2009, pg_temp.org(1), '2005', '2009-12-01');
insert into rating (id, version, changed_at, subject, subject_id, organisation_id, organisation_kind, year, scheme_version,
        outcome, category, exemplary, decision_number, decision_decided_on, decision_organisation_id, recorded_at)
values (pg_temp.id('b', 1), 2, '2010-02-01T00:00:00Z', 'MEMBER', pg_temp.id('d', 1), pg_temp.org(2), null, 2009, '2005',
        'RATED', 'GOOD', null, '02-QD', '2010-01-20', pg_temp.org(2), '2010-02-01T00:00:00Z'),
       (pg_temp.id('b', 2), 2, '2010-02-01T00:00:00Z', 'ORGANISATION', pg_temp.org(2), pg_temp.org(2), 'BASE_CELL', 2009,
        '2005', 'RATED', 'CLEAN_STRONG', true, '04-QD', '2010-01-20', pg_temp.org(1), '2010-02-01T00:00:00Z');
insert into rating_revision (rating_id, position, outcome, category, not_rated_reason, exemplary, decision_number,
        decision_decided_on, decision_organisation_id, recorded_at)
values (pg_temp.id('b', 1), 0, 'NOT_RATED', null, 'NOT_REVIEWED', null, '01-QD', '2009-12-20', pg_temp.org(2),
        '2009-12-21T00:00:00Z'),
       (pg_temp.id('b', 2), 0, 'RATED', 'GOOD', null, false, '03-QD', '2009-12-20', pg_temp.org(1),
        '2009-12-21T00:00:00Z');
insert into residence_introduction (id, version, changed_at, member_id, organisation_id, residence_group, introduced_on)
values (pg_temp.id('c', 1), 2, '2009-12-01T00:00:00Z', pg_temp.id('d', 1), pg_temp.org(2), 'INTRODUCED', '2008-05-01');
insert into residence_comment (residence_introduction_id, position, year, verdict, commented_on, recorded_at)
values (pg_temp.id('c', 1), 0, 2009, 'FAVOURABLE', '2009-11-20', '2009-12-01T00:00:00Z');
