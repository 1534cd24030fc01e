-- Who may help, what work is due, and what a clearance asks besides age and certificate.

-- The latest certificate of a candidate decides on what is expiring.
create index ix_candidate_certificate_valid on candidate_certificate (candidate_id, valid_until);
comment on index ix_candidate_certificate_valid is 'work items: the certificate that is valid longest';

-- Consents of the province to exceptions that a clearance rests on.
alter table candidate_clearance
    add column over_age_number           text,
    add column over_age_decided_on       date,
    add column over_age_organisation_id  uuid,
    add column education_number          text,
    add column education_decided_on      date,
    add column education_organisation_id uuid,
    add constraint ck_candidate_clearance_over_age check (
        num_nonnulls(over_age_number, over_age_decided_on, over_age_organisation_id) in (0, 3)),
    add constraint ck_candidate_clearance_education check (
        num_nonnulls(education_number, education_decided_on, education_organisation_id) in (0, 3));

insert into code_list_item (list, code, position, label_vi, label_en) values
    ('education-activity-kinds', 'TALK', 1, 'Nói chuyện chuyên đề', 'Talk on a subject'),
    ('education-activity-kinds', 'POLITICAL_STUDY', 2, 'Học tập chính trị, nghị quyết', 'Study of politics and resolutions'),
    ('education-activity-kinds', 'TRADITION', 3, 'Giáo dục truyền thống, về nguồn', 'Tradition and visits to historic places'),
    ('education-activity-kinds', 'CONVERSATION', 4, 'Gặp gỡ, trao đổi riêng', 'Personal conversation'),
    ('education-activity-kinds', 'OTHER', 5, 'Hình thức khác', 'Other'),
    ('helper-end-reasons', 'HELPER_LEFT_PARTY', 1, 'Người giúp đỡ không còn là đảng viên chính thức',
     'The helper is no longer an official member'),
    ('helper-end-reasons', 'HELPER_MOVED', 2, 'Người giúp đỡ chuyển sinh hoạt đảng', 'The helper moved to another organisation'),
    ('helper-end-reasons', 'HELPER_UNABLE', 3, 'Người giúp đỡ không có điều kiện tiếp tục', 'The helper cannot go on'),
    ('helper-end-reasons', 'CANDIDATE_MOVED', 4, 'Người được giúp đỡ chuyển đơn vị', 'The candidate moved to another unit'),
    ('helper-end-reasons', 'CANDIDATE_REMOVED', 5, 'Người được giúp đỡ bị đưa ra khỏi danh sách',
     'The candidate was taken off the list'),
    ('helper-end-reasons', 'CELL_REASSIGNED', 6, 'Chi bộ phân công lại', 'The cell assigned anew'),
    ('helper-end-reasons', 'OTHER', 7, 'Lý do khác', 'Other reason'),
    ('trial-task-outcomes', 'COMPLETED_WELL', 1, 'Hoàn thành tốt', 'Completed well'),
    ('trial-task-outcomes', 'COMPLETED', 2, 'Hoàn thành', 'Completed'),
    ('trial-task-outcomes', 'NOT_COMPLETED', 3, 'Không hoàn thành', 'Not completed'),
    ('work-item-kinds', 'HELPER_LEFT', 1, 'Người giúp đỡ không còn là đảng viên chính thức',
     'The helper is no longer an official member'),
    ('work-item-kinds', 'HELPER_MOVED', 2, 'Người giúp đỡ đã chuyển sinh hoạt đảng', 'The helper moved to another organisation'),
    ('work-item-kinds', 'HELPER_MISSING', 3, 'Chưa có người theo dõi, giúp đỡ', 'Nobody follows and helps the candidate'),
    ('work-item-kinds', 'CERTIFICATE_EXPIRING', 4, 'Giấy chứng nhận sắp hết hạn', 'The certificate expires soon'),
    ('work-item-kinds', 'CERTIFICATE_EXPIRED', 5, 'Giấy chứng nhận đã hết hạn', 'The certificate has expired'),
    ('work-item-kinds', 'TASK_OVERDUE', 6, 'Nhiệm vụ thử thách quá hạn', 'A trial task is overdue');

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

-- What no text read gives a number for. Until when a helper is to be there, and from what that time runs: in the practice
-- of the years 2005 to 2010 the assignment followed the class; since 38-HD/BTCTW it comes with the listing.
insert into policy_value (key, value, valid_from, valid_to, citation, version) values
    ('clearance.minimum-completed-tasks', '1', date '1900-01-01', null,
     'Mặc định của sản phẩm, không phải quy định: ít nhất một nhiệm vụ thử thách theo 38-HD/BTCTW, 29/9/2025, mục I.1.1 đã hoàn thành (product default, no number in the text)', 'product-default'),
    ('helper.assignment-due-months', '1', date '1900-01-01', null,
     'Mặc định của sản phẩm, không phải quy định: chi bộ họp hằng tháng, 38-HD/BTCTW, 29/9/2025, mục I.1.1 (product default, no number in the text)', 'product-default'),
    ('helper.assignment-due-from', 'CLASS', date '1900-01-01', date '2025-09-29',
     'Phân công người giúp đỡ sau lớp bồi dưỡng nhận thức về Đảng, theo cách làm của giai đoạn 2005–2010; chưa tra được văn bản (assumed, text not retrieved)', 'before-38-HD/BTCTW'),
    ('helper.assignment-due-from', 'LISTING', date '2025-09-29', null,
     '38-HD/BTCTW, 29/9/2025, mục I.1.1, 1.3: phân công khi đưa vào danh sách', '38-HD/BTCTW');
