-- Permissions to open the admission procedure, in order. One stands while the stay on the list that it was given in
-- goes on, unless an admission that followed it was annulled.

create table candidate_clearance (
    candidate_id             uuid    not null,
    ordinal                  integer not null,
    listing_ordinal          integer not null,
    cleared_on               date    not null,
    organisation_id          uuid    not null,
    decision_number          text    not null,
    decision_decided_on      date    not null,
    decision_organisation_id uuid    not null,
    policy_version           text    not null,
    constraint pk_candidate_clearance primary key (candidate_id, ordinal),
    constraint fk_candidate_clearance_candidate foreign key (candidate_id) references candidate (id)
);
comment on column candidate_clearance.organisation_id is 'where the candidate was listed on that day';
comment on column candidate_clearance.policy_version is 'the policy whose conditions were met';

-- Least age on the day of the clearance, in months: months are counted, the day of the month is not.
insert into policy_value (key, value, valid_from, valid_to, citation, version) values
    ('clearance.minimum-age-months', '216', date '1900-01-01', date '2006-10-31',
     'Quy định trước 23-QĐ/TW (chưa xác định số); giá trị giả định theo 294-QĐ/TW (2025) mục 1, chưa tra được văn bản (assumed, text not retrieved)', 'before-23-QD/TW'),
    ('clearance.minimum-age-months', '216', date '2006-10-31', date '2011-11-01',
     '23-QĐ/TW, 31/10/2006: từ 18 tuổi; cách tính theo tháng là giả định theo 294-QĐ/TW (counting by month assumed)', '23-QD/TW'),
    ('clearance.minimum-age-months', '216', date '2011-11-01', date '2016-07-25',
     '45-QĐ/TW, 01/11/2011; giá trị giả định theo 294-QĐ/TW (2025) mục 1, chưa tra được văn bản (assumed, text not retrieved)', '45-QD/TW'),
    ('clearance.minimum-age-months', '216', date '2016-07-25', date '2021-07-30',
     '29-QĐ/TW, 25/7/2016: từ 18 tuổi; cách tính theo tháng là giả định theo 294-QĐ/TW (counting by month assumed)', '29-QD/TW'),
    ('clearance.minimum-age-months', '216', date '2021-07-30', date '2025-01-20',
     '24-QĐ/TW, 30/7/2021; giá trị giả định theo 294-QĐ/TW (2025) mục 1, chưa tra được văn bản (assumed, text not retrieved)', '24-QD/TW'),
    ('clearance.minimum-age-months', '216', date '2025-01-20', date '2025-05-26',
     '232-QĐ/TW, 20/01/2025; giá trị giả định theo 294-QĐ/TW (2025) mục 1, chưa tra được văn bản (assumed, text not retrieved)', '232-QD/TW'),
    ('clearance.minimum-age-months', '216', date '2025-05-26', date '2025-06-09',
     '294-QĐ/TW, 26/5/2025, mục 1: đủ 18 tuổi, tính theo tháng', '294-QD/TW'),
    ('clearance.minimum-age-months', '216', date '2025-06-09', date '2026-04-08',
     '294-QĐ/TW, 26/5/2025, mục 1: đủ 18 tuổi, tính theo tháng', '294-QD/TW'),
    ('clearance.minimum-age-months', '216', date '2026-04-08', date '2026-07-26',
     '20-QĐ/TW, 08/4/2026; giá trị giả định theo 294-QĐ/TW (2025) mục 1, chưa tra được văn bản (assumed, text not retrieved)', '20-QD/TW'),
    ('clearance.minimum-age-months', '216', date '2026-07-26', null,
     '208-QĐ/TW, 26/7/2026: đủ 18 tuổi (theo nguồn thứ cấp); cách tính theo tháng là giả định (counting by month assumed)', '208-QD/TW');
