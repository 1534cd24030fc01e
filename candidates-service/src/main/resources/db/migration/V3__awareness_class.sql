-- Completed awareness classes (lớp bồi dưỡng nhận thức về Đảng), in the order in which they were recorded.

create table candidate_certificate (
    candidate_id    uuid    not null,
    ordinal         integer not null,
    completed_on    date    not null,
    number          text    not null,
    organisation_id uuid    not null,
    valid_until     date    not null
        constraint ck_candidate_certificate_valid_until check (valid_until >= completed_on),
    policy_version  text    not null,
    constraint pk_candidate_certificate primary key (candidate_id, ordinal),
    constraint fk_candidate_certificate_candidate foreign key (candidate_id) references candidate (id),
    constraint uq_candidate_certificate_number unique (candidate_id, number)
);
comment on column candidate_certificate.organisation_id is 'where the candidate was listed on the day of the certificate';
comment on column candidate_certificate.policy_version is 'the policy that set valid_until';

-- Months for which a certificate supports an admission, by the day of the certificate.
insert into policy_value (key, value, valid_from, valid_to, citation, version) values
    ('awareness-certificate.validity-months', '60', date '1900-01-01', date '2006-10-31',
     'Quy định trước 23-QĐ/TW (chưa xác định số); giá trị giả định theo 06-HD/TW (2025) mục 5.4b, chưa tra được văn bản (assumed, text not retrieved)', 'before-23-QD/TW'),
    ('awareness-certificate.validity-months', '60', date '2006-10-31', date '2011-11-01',
     '23-QĐ/TW, 31/10/2006; giá trị giả định theo 06-HD/TW (2025) mục 5.4b, chưa tra được văn bản (assumed, text not retrieved)', '23-QD/TW'),
    ('awareness-certificate.validity-months', '60', date '2011-11-01', date '2016-07-25',
     '45-QĐ/TW, 01/11/2011; giá trị giả định theo 06-HD/TW (2025) mục 5.4b, chưa tra được văn bản (assumed, text not retrieved)', '45-QD/TW'),
    ('awareness-certificate.validity-months', '60', date '2016-07-25', date '2021-07-30',
     '29-QĐ/TW, 25/7/2016; giá trị giả định theo 06-HD/TW (2025) mục 5.4b, chưa tra được văn bản (assumed, text not retrieved)', '29-QD/TW'),
    ('awareness-certificate.validity-months', '60', date '2021-07-30', date '2025-01-20',
     '24-QĐ/TW, 30/7/2021; giá trị giả định theo 06-HD/TW (2025) mục 5.4b, chưa tra được văn bản (assumed, text not retrieved)', '24-QD/TW'),
    ('awareness-certificate.validity-months', '60', date '2025-01-20', date '2025-05-26',
     '232-QĐ/TW, 20/01/2025; giá trị giả định theo 06-HD/TW (2025) mục 5.4b, chưa tra được văn bản (assumed, text not retrieved)', '232-QD/TW'),
    ('awareness-certificate.validity-months', '60', date '2025-05-26', date '2025-06-09',
     '294-QĐ/TW, 26/5/2025; giá trị giả định theo 06-HD/TW (2025) mục 5.4b, chưa tra được văn bản (assumed, text not retrieved)', '294-QD/TW'),
    ('awareness-certificate.validity-months', '60', date '2025-06-09', date '2026-04-08',
     '294-QĐ/TW, 26/5/2025; 06-HD/TW, 09/6/2025, mục 5.4b', '294-QD/TW'),
    ('awareness-certificate.validity-months', '60', date '2026-04-08', date '2026-07-26',
     '20-QĐ/TW, 08/4/2026; giá trị giả định theo 06-HD/TW (2025) mục 5.4b, chưa tra được văn bản (assumed, text not retrieved)', '20-QD/TW'),
    ('awareness-certificate.validity-months', '60', date '2026-07-26', null,
     '208-QĐ/TW, 26/7/2026; giá trị giả định theo 06-HD/TW (2025) mục 5.4b, chưa tra được văn bản (assumed, text not retrieved)', '208-QD/TW');
