-- A row in each table of the platform, as the baseline has it.
insert into outbox_event (id, shard, topic, aggregatetype, aggregateid, aggregate_version, type, schema_version, payload)
values ('00000000-0000-7000-8000-0000000000e1', 0, 'memberdev.notes', 'note', 'n1', 1, 'note-taken', 1, '\x7b7d');
insert into consumer_offset (consumer, topic, partition, topic_id, next_offset)
values ('notes', 'memberdev.notes', 0, 'AAAAAAAAAAAAAAAAAAAAAQ', 7);
insert into event_quarantine (consumer, topic, partition, record_offset, headers, error)
values ('notes', 'memberdev.notes', 0, 3, '{}', 'unknown type');

-- A province (1) with two organisations below it: 2, and 3, which ended and is kept by 2.
insert into org_unit (org_id, version, ended_on, successors, keeper_id) values
    ('00000000-0000-7000-8000-000000000001', 2, null, '{}', null),
    ('00000000-0000-7000-8000-000000000002', 2, null, '{}', null),
    ('00000000-0000-7000-8000-000000000003', 3, '2025-07-01', '{00000000-0000-7000-8000-000000000002}',
     '00000000-0000-7000-8000-000000000002');
insert into org_unit_period (org_id, valid_from, valid_to, parent_id, name, kind, code) values
    ('00000000-0000-7000-8000-000000000001', '2000-01-01', '9999-12-31', null, 'Đảng bộ tỉnh', 'PROVINCIAL', null),
    ('00000000-0000-7000-8000-000000000002', '2000-01-01', '9999-12-31', '00000000-0000-7000-8000-000000000001',
     'Cơ sở 2', 'BASE_CELL', '02'),
    ('00000000-0000-7000-8000-000000000003', '2000-01-01', '2025-07-01', '00000000-0000-7000-8000-000000000001',
     'Cơ sở 3', 'BASE_CELL', '03');
insert into org_ancestry (descendant_id, ancestor_id, valid_from, valid_to, depth, after_end)
    select org_id, org_id, valid_from, date '9999-12-31', 0, false from org_unit_period
    union all
    select org_id, parent_id, valid_from, valid_to, 1, false from org_unit_period where parent_id is not null
    union all
    select org_id, keeper_id, ended_on, date '9999-12-31', 1, true from org_unit where keeper_id is not null;

insert into idempotency_key (caller, key, operation, request_hash, status, headers)
values ('officer', '00000000-0000-7000-8000-0000000000a1', 'POST /notes', '\x00', 201, '{}');
insert into policy_value (key, value, valid_from, citation, version)
values ('note.length', '100', '2000-01-01', 'Product default', 'product-default');
insert into code_list_item (list, code, position, label_vi, label_en) values ('notes', 'SHORT', 1, 'Ngắn', 'Short');

insert into comparison (id) values ('00000000-0000-7000-8000-0000000000c1');
insert into comparison_kind (comparison_id, topic, aggregate, step, request_id, answer_until)
values ('00000000-0000-7000-8000-0000000000c1', 'memberdev.notes', 'note', 'DIGEST',
        '00000000-0000-7000-8000-0000000000c2', '2026-01-01T00:00:00Z');
insert into comparison_answer (request_id, part, last, body)
values ('00000000-0000-7000-8000-0000000000c2', 1, true, '{}');
insert into comparison_seen (request_id, id, version)
values ('00000000-0000-7000-8000-0000000000c2', '00000000-0000-7000-8000-0000000000f1', 1);
insert into comparison_request (id, body, answer_until)
values ('00000000-0000-7000-8000-0000000000c3', '{}', '2026-01-01T00:00:00Z');
