-- A row in each table of the service, as the baseline has it. Organisations are those of the platform's rows.
create function pg_temp.org(n integer) returns uuid language sql immutable as
    $$ select cast('00000000-0000-7000-8000-00000000000' || n as uuid) $$;
create function pg_temp.id(c text, n integer) returns uuid language sql immutable as
    $$ select cast('00000000-0000-7000-9000-0000000000' || c || n as uuid) $$;

insert into awareness_class (id, version, changed_at, organisation_id, title, place, starts_on, ends_on, capacity,
        opened_on, decision_number, decision_decided_on, decision_organisation_id, completed_on)
values (pg_temp.id('a', 1), 2, '2009-03-01T00:00:00Z', pg_temp.org(1), 'Lớp 1', 'Trung tâm', '2009-02-01', '2009-02-05',
        50, '2009-01-10', '01-QD', '2009-01-10', pg_temp.org(1), '2009-02-06');
insert into emulation_movement (id, version, changed_at, organisation_id, mass_organisation, title, starts_on,
        decision_number, decision_decided_on, decision_organisation_id)
values (pg_temp.id('b', 1), 1, '2008-01-01T00:00:00Z', pg_temp.org(2), 'YOUTH_UNION', 'Phong trào', '2008-01-01',
        '02-QD', '2008-01-01', pg_temp.org(2));

-- 1 was admitted, and the admission annulled; 2 was removed; 3 moved along with an organisation that ended.
insert into candidate (id, version, changed_at, reference, full_name, search_name, sort_name, birth_date, sex, education,
        organisation_id, listed_on)
    select pg_temp.id('c', n), 5, '2009-06-01T00:00:00Z', 'ref-' || n, 'Nguyễn Văn ' || n, 'nguyen van ' || n,
           n || ' Nguyễn Văn', date '1985-01-01', 'MALE', 'UPPER_SECONDARY', pg_temp.org(2), date '2008-03-01'
      from generate_series(1, 3) n;
insert into candidate_listing (candidate_id, ordinal, organisation_id, listed_on, resolution_number,
        resolution_decided_on, resolution_organisation_id, nominated_by)
    select pg_temp.id('c', n), 0, pg_temp.org(case n when 3 then 3 else 2 end), date '2008-03-01', '03-NQ',
           date '2008-03-01', pg_temp.org(2), 'CELL'
      from generate_series(1, 3) n;
update candidate_listing set removed_on = '2009-05-01', removal_reason = 'WITHDREW', removal_number = '04-NQ',
       removal_decided_on = '2009-05-01', removal_organisation_id = pg_temp.org(2), removal_recorded_at = '2009-05-02'
 where candidate_id = pg_temp.id('c', 2);
update candidate_listing set moved_to = pg_temp.org(2), moved_on = '2025-07-01', moved_along = true, move_number = '05-QD',
       move_decided_on = '2025-06-20', move_organisation_id = pg_temp.org(1), move_recorded_at = '2025-07-01'
 where candidate_id = pg_temp.id('c', 3);
insert into candidate_history (candidate_id, version, change, effective_on, recorded_at, recorded_by)
values (pg_temp.id('c', 1), 1, 'candidate-listed', '2008-03-01', '2008-03-02T00:00:00Z', 'officer');
insert into candidate_certificate (candidate_id, ordinal, completed_on, number, organisation_id, class_id, valid_until,
        policy_version)
values (pg_temp.id('c', 1), 0, '2009-02-06', '7/2009', pg_temp.org(2), pg_temp.id('a', 1), '2014-02-06', '23-QD/TW');
insert into awareness_class_enrolment (class_id, ordinal, candidate_id, enrolled_on, result, certificate_number, closed_on)
values (pg_temp.id('a', 1), 0, pg_temp.id('c', 1), '2009-01-20', 'PASSED', '7/2009', '2009-02-06');

insert into candidate_helper (candidate_id, ordinal, member_id, organisation_id, assigned_on, resolution_number,
        resolution_decided_on, resolution_organisation_id)
values (pg_temp.id('c', 1), 0, pg_temp.id('d', 1), pg_temp.org(2), '2008-03-01', '03-NQ', '2008-03-01', pg_temp.org(2));
insert into candidate_mass_organisation (candidate_id, ordinal, mass_organisation, assigned_on, resolution_number,
        resolution_decided_on, resolution_organisation_id)
values (pg_temp.id('c', 1), 0, 'YOUTH_UNION', '2008-03-01', '03-NQ', '2008-03-01', pg_temp.org(2));
insert into candidate_task (candidate_id, ordinal, task_id, title, given_on, resolution_number, resolution_decided_on,
        resolution_organisation_id, outcome, assessed_on)
values (pg_temp.id('c', 1), 0, pg_temp.id('e', 1), 'Nhiệm vụ', '2008-04-01', '03-NQ', '2008-03-01', pg_temp.org(2),
        'COMPLETED', '2008-09-01');
insert into candidate_activity (candidate_id, ordinal, activity_id, kind, held_on, topic)
values (pg_temp.id('c', 1), 0, pg_temp.id('e', 2), 'TALK', '2008-05-01', 'Chuyên đề');
insert into candidate_clearance (candidate_id, ordinal, listing_ordinal, cleared_on, organisation_id, decision_number,
        decision_decided_on, decision_organisation_id, policy_version)
values (pg_temp.id('c', 1), 0, 0, '2009-03-01', pg_temp.org(2), '06-QD', '2009-03-01', pg_temp.org(2), '23-QD/TW');

insert into member_replica (member_id, version, status, official_from, candidate_id)
values (pg_temp.id('d', 1), 3, 'OFFICIAL', '2000-01-01', null);
insert into member_affiliation (member_id, position, organisation_id, valid_from)
values (pg_temp.id('d', 1), 0, pg_temp.org(2), '2000-01-01');
insert into applied_member_version (member_id, candidate_id, version) values (pg_temp.id('d', 2), pg_temp.id('c', 1), 2);
insert into candidate_membership (candidate_id, ordinal, member_id, ceremony_on, annulled_on, annulment_number,
        annulment_decided_on, annulment_organisation_id)
values (pg_temp.id('c', 1), 0, pg_temp.id('d', 2), '2009-05-19', '2009-12-01', '08-QD', '2009-12-01', pg_temp.org(1));

insert into nomination (id, version, changed_at, reference, organisation_id, full_name, birth_date, sex, nominated_by,
        mass_organisation, movement_id, nominated_on, document_number, document_issued_on, candidate_id, closed_on,
        resolution_number, resolution_decided_on, resolution_organisation_id)
values (pg_temp.id('f', 1), 2, '2008-03-01T00:00:00Z', 'n-1', pg_temp.org(2), 'Nguyễn Văn 1', '1985-01-01', 'MALE',
        'EMULATION_MOVEMENT', 'YOUTH_UNION', pg_temp.id('b', 1), '2008-02-20', '09-CV', '2008-02-19',
        pg_temp.id('c', 1), '2008-03-01', '03-NQ', '2008-03-01', pg_temp.org(2));
insert into source_review (id, version, changed_at, organisation_id, year, opened_on, adopted_on, adoption_number,
        adoption_decided_on, adoption_organisation_id)
values (pg_temp.id('f', 2), 2, '2009-12-20T00:00:00Z', pg_temp.org(2), 2009, '2009-11-01', '2009-12-20', '10-NQ',
        '2009-12-20', pg_temp.org(2));
insert into source_review_item (review_id, candidate_id, verdict, lapsed)
values (pg_temp.id('f', 2), pg_temp.id('c', 1), 'KEEP', false);
insert into admission_plan (id, version, changed_at, organisation_id, year, review_id)
values (pg_temp.id('f', 3), 1, '2009-12-20T00:00:00Z', pg_temp.org(2), 2010, pg_temp.id('f', 2));
insert into admission_plan_revision (plan_id, ordinal, to_list, to_train, to_admit, adopted_on, resolution_number,
        resolution_decided_on, resolution_organisation_id, recorded_at)
values (pg_temp.id('f', 3), 0, 3, 2, 1, '2009-12-20', '10-NQ', '2009-12-20', pg_temp.org(2), '2009-12-20T00:00:00Z');
insert into candidate_citizen_number (candidate_id, version, changed_at, key_id, ciphertext, blind_index)
values (pg_temp.id('c', 1), 1, '2009-06-01T00:00:00Z', 'k1', '\x00', decode(repeat('00', 32), 'hex'));
insert into candidate_access (id, candidate_id, kind, subject, happened_at)
values (pg_temp.id('f', 4), pg_temp.id('c', 1), 'CITIZEN_NUMBER_RECORDED', 'officer', '2009-06-01T00:00:00Z');
insert into organisation_end (organisation_id, version, decision_number, decision_decided_on, decision_organisation_id)
values (pg_temp.org(3), 3, '05-QD', '2025-06-20', pg_temp.org(1));
