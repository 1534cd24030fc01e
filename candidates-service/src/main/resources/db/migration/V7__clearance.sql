-- Permissions to open the admission procedure, in order. One stands while the stay on the list that it was given in
-- goes on, unless an admission that followed it was annulled.

create table candidate_clearance (
    candidate_id              uuid    not null,
    ordinal                   integer not null,
    listing_ordinal           integer not null,
    cleared_on                date    not null,
    organisation_id           uuid    not null,
    decision_number           text    not null,
    decision_decided_on       date    not null,
    decision_organisation_id  uuid    not null,
    policy_version            text    not null,
    -- Consents of the province to exceptions that the clearance rests on.
    over_age_number           text,
    over_age_decided_on       date,
    over_age_organisation_id  uuid,
    education_number          text,
    education_decided_on      date,
    education_organisation_id uuid,
    constraint pk_candidate_clearance primary key (candidate_id, ordinal),
    constraint fk_candidate_clearance_candidate foreign key (candidate_id) references candidate (id),
    constraint ck_candidate_clearance_over_age check (
        num_nonnulls(over_age_number, over_age_decided_on, over_age_organisation_id) in (0, 3)),
    constraint ck_candidate_clearance_education check (
        num_nonnulls(education_number, education_decided_on, education_organisation_id) in (0, 3))
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

-- Each value by the regulation in force. A rule line without a citation was not found in the texts of its time: it then
-- takes the value of the text named as its model, and says so.
insert into policy_value (key, value, valid_from, valid_to, citation, version)
with era (version, valid_from, valid_to, regulation) as (values
    ('before-23-QD/TW', date '1900-01-01', date '2006-10-31', 'Quy định trước 23-QĐ/TW (chưa xác định số)'),
    ('23-QD/TW', date '2006-10-31', date '2011-11-01', '23-QĐ/TW, 31/10/2006'),
    ('45-QD/TW', date '2011-11-01', date '2016-07-25', '45-QĐ/TW, 01/11/2011'),
    ('29-QD/TW', date '2016-07-25', date '2021-07-30', '29-QĐ/TW, 25/7/2016'),
    ('24-QD/TW', date '2021-07-30', date '2025-01-20', '24-QĐ/TW, 30/7/2021'),
    ('232-QD/TW', date '2025-01-20', date '2025-05-26', '232-QĐ/TW, 20/01/2025'),
    ('294-QD/TW', date '2025-05-26', date '2026-04-08', '294-QĐ/TW, 26/5/2025'),
    ('20-QD/TW', date '2026-04-08', date '2026-07-26', '20-QĐ/TW, 08/4/2026'),
    ('208-QD/TW', date '2026-07-26', null, '208-QĐ/TW, 26/7/2026')),
rule (key, value, model) as (values
    -- Months; above them only with the written consent of the province.
    ('clearance.maximum-age-months', '720', '294-QĐ/TW (2025) mục 1'),
    ('clearance.minimum-education', 'LOWER_SECONDARY', '294-QĐ/TW (2025) và 06-HD/TW (2025) mục 1'),
    -- Remote, border, island and ethnic-minority areas; fishers.
    ('clearance.minimum-education.special-area', 'PRIMARY', '06-HD/TW (2025) mục 1'),
    -- Village elders and respected persons, with the written consent of the province.
    ('clearance.minimum-education.respected-person', 'LITERATE', '06-HD/TW (2025) mục 1'),
    ('member.probation-months', '12', '294-QĐ/TW (2025) mục 4.2; 06-HD/TW (2025) mục 4.2')),
cited (key, version, citation) as (values
    ('clearance.maximum-age-months', '23-QD/TW',
     '23-QĐ/TW, 31/10/2006: trên 60 tuổi là trường hợp đặc biệt; cách tính theo tháng là giả định theo 294-QĐ/TW (counting by month assumed)'),
    ('clearance.maximum-age-months', '29-QD/TW',
     '29-QĐ/TW, 25/7/2016: trên 60 tuổi là trường hợp đặc biệt; cách tính theo tháng là giả định theo 294-QĐ/TW (counting by month assumed)'),
    ('clearance.maximum-age-months', '294-QD/TW',
     '294-QĐ/TW, 26/5/2025, mục 1: đủ 60 tuổi, tính theo tháng; trên 60 tuổi phải được ban thường vụ cấp tỉnh đồng ý bằng văn bản'),
    ('clearance.maximum-age-months', '208-QD/TW',
     '208-QĐ/TW, 26/7/2026: đủ 60 tuổi (theo nguồn thứ cấp); cách tính theo tháng là giả định (counting by month assumed)'),
    ('clearance.minimum-education', '23-QD/TW', '23-QĐ/TW, 31/10/2006: tốt nghiệp trung học cơ sở hoặc tương đương'),
    ('clearance.minimum-education', '29-QD/TW', '29-QĐ/TW, 25/7/2016: tốt nghiệp trung học cơ sở hoặc tương đương'),
    ('clearance.minimum-education', '294-QD/TW', '294-QĐ/TW, 26/5/2025, mục 1: có bằng tốt nghiệp trung học cơ sở trở lên'),
    ('clearance.minimum-education', '208-QD/TW',
     '208-QĐ/TW, 26/7/2026: hoàn thành chương trình trung học cơ sở (theo nguồn thứ cấp)'),
    ('clearance.minimum-education.special-area', '23-QD/TW',
     '23-QĐ/TW, 31/10/2006: vùng sâu, vùng xa tối thiểu tiểu học; ngư dân là giả định theo 06-HD/TW (fishers assumed)'),
    ('clearance.minimum-education.special-area', '294-QD/TW',
     '294-QĐ/TW, 26/5/2025; 06-HD/TW, 09/6/2025, mục 1: hoàn thành chương trình tiểu học'),
    ('clearance.minimum-education.respected-person', '294-QD/TW',
     '294-QĐ/TW, 26/5/2025; 06-HD/TW, 09/6/2025, mục 1: biết đọc, biết viết và được cấp tỉnh đồng ý bằng văn bản'),
    ('member.probation-months', '294-QD/TW', '294-QĐ/TW, 26/5/2025, mục 4.2; 06-HD/TW, 09/6/2025, mục 4.2'))
select rule.key,
       rule.value,
       era.valid_from,
       era.valid_to,
       coalesce(cited.citation,
                era.regulation || '; giá trị giả định theo ' || rule.model
                    || ', chưa tra được văn bản (assumed, text not retrieved)'),
       era.version
  from rule cross join era left join cited on cited.key = rule.key and cited.version = era.version;

-- What no text read gives a number or a list for.
insert into policy_value (key, value, valid_from, valid_to, citation, version) values
    ('clearance.minimum-completed-tasks', '1', date '1900-01-01', null,
     'Mặc định của sản phẩm, không phải quy định: ít nhất một nhiệm vụ thử thách theo 38-HD/BTCTW, 29/9/2025, mục I.1.1 đã hoàn thành (product default, no number in the text)', 'product-default'),
    ('clearance.completed-task-outcomes', 'COMPLETED_WELL,COMPLETED', date '1900-01-01', null,
     'Mặc định của sản phẩm, theo danh mục kết quả nhiệm vụ (product default, no list in the text)', 'product-default');
