-- How candidates are followed and helped. Texts (titles, notes, topics) stay inside the service.

create table candidate_helper (
    candidate_id               uuid    not null,
    ordinal                    integer not null,
    member_id                  uuid    not null,
    organisation_id            uuid    not null,
    assigned_on                date    not null,
    resolution_number          text    not null,
    resolution_decided_on      date    not null,
    resolution_organisation_id uuid    not null,
    ended_on                   date,
    end_reason                 text,
    end_number                 text,
    end_decided_on             date,
    end_organisation_id        uuid,
    constraint pk_candidate_helper primary key (candidate_id, ordinal),
    constraint fk_candidate_helper_candidate foreign key (candidate_id) references candidate (id),
    constraint ck_candidate_helper_end check (
        num_nonnulls(ended_on, end_reason, end_number, end_decided_on, end_organisation_id) in (0, 5)),
    constraint ck_candidate_helper_ended_on check (ended_on >= assigned_on)
);
comment on column candidate_helper.organisation_id is 'where the member was affiliated on the day of the assignment';
create unique index uq_candidate_helper_open on candidate_helper (candidate_id) where ended_on is null;
comment on index uq_candidate_helper_open is 'one helper at a time';
create index ix_candidate_helper_member on candidate_helper (member_id) where ended_on is null;
comment on index ix_candidate_helper_member is 'whom a member helps, when the member leaves or moves';

create table candidate_mass_organisation (
    candidate_id               uuid    not null,
    ordinal                    integer not null,
    mass_organisation          text    not null,
    assigned_on                date    not null,
    resolution_number          text    not null,
    resolution_decided_on      date    not null,
    resolution_organisation_id uuid    not null,
    ended_on                   date,
    end_number                 text,
    end_decided_on             date,
    end_organisation_id        uuid,
    constraint pk_candidate_mass_organisation primary key (candidate_id, ordinal),
    constraint fk_candidate_mass_organisation_candidate foreign key (candidate_id) references candidate (id),
    constraint ck_candidate_mass_organisation_end check (
        num_nonnulls(ended_on, end_number, end_decided_on, end_organisation_id) in (0, 4)),
    constraint ck_candidate_mass_organisation_ended_on check (ended_on >= assigned_on)
);
create unique index uq_candidate_mass_organisation_open on candidate_mass_organisation (candidate_id, mass_organisation)
    where ended_on is null;
comment on index uq_candidate_mass_organisation_open is 'a mass organisation follows a candidate once';

create table candidate_task (
    candidate_id               uuid    not null,
    ordinal                    integer not null,
    task_id                    uuid    not null,
    title                      text    not null,
    given_on                   date    not null,
    due_on                     date,
    resolution_number          text    not null,
    resolution_decided_on      date    not null,
    resolution_organisation_id uuid    not null,
    outcome                    text,
    assessed_on                date,
    note                       text,
    constraint pk_candidate_task primary key (candidate_id, ordinal),
    constraint fk_candidate_task_candidate foreign key (candidate_id) references candidate (id),
    constraint uq_candidate_task_task unique (task_id),
    constraint ck_candidate_task_assessment check (num_nonnulls(outcome, assessed_on) in (0, 2)),
    constraint ck_candidate_task_due_on check (due_on >= given_on),
    constraint ck_candidate_task_assessed_on check (assessed_on >= given_on)
);
comment on column candidate_task.title is 'free text for the officers in scope: never leaves in events';
comment on column candidate_task.note is 'free text for the officers in scope: never leaves in events';
create index ix_candidate_task_due on candidate_task (due_on) where outcome is null;
comment on index ix_candidate_task_due is 'tasks that are overdue';

create table candidate_activity (
    candidate_id uuid    not null,
    ordinal      integer not null,
    activity_id  uuid    not null,
    kind         text    not null,
    held_on      date    not null,
    topic        text    not null,
    constraint pk_candidate_activity primary key (candidate_id, ordinal),
    constraint fk_candidate_activity_candidate foreign key (candidate_id) references candidate (id),
    constraint uq_candidate_activity_activity unique (activity_id)
);
comment on column candidate_activity.topic is 'free text for the officers in scope: never leaves in events';

-- What no text read gives a number for: until when a helper is to be there, and from what that time runs. In the practice
-- of the years 2005 to 2010 the assignment followed the class; since 38-HD/BTCTW it comes with the listing.
insert into policy_value (key, value, valid_from, valid_to, citation, version) values
    ('helper.assignment-due-months', '1', date '1900-01-01', null,
     'Mặc định của sản phẩm, không phải quy định: chi bộ họp hằng tháng, 38-HD/BTCTW, 29/9/2025, mục I.1.1 (product default, no number in the text)', 'product-default'),
    ('helper.assignment-due-from', 'CLASS', date '1900-01-01', date '2025-09-29',
     'Phân công người giúp đỡ sau lớp bồi dưỡng nhận thức về Đảng, theo cách làm của giai đoạn 2005–2010; chưa tra được văn bản (assumed, text not retrieved)', 'before-38-HD/BTCTW'),
    ('helper.assignment-due-from', 'LISTING', date '2025-09-29', null,
     '38-HD/BTCTW, 29/9/2025, mục I.1.1, 1.3: phân công khi đưa vào danh sách', '38-HD/BTCTW');

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
    ('helper-end-reasons', 'CELL_REASSIGNED', 6, 'Chi bộ phân công lại', 'The cell assigned again'),
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
    ('work-item-kinds', 'TASK_OVERDUE', 6, 'Nhiệm vụ thử thách quá hạn', 'A trial task is overdue'),
    ('work-item-kinds', 'CANDIDATE_UNPLACED', 7, 'Tổ chức đảng đã kết thúc hoạt động, chưa xác định nơi tiếp nhận',
     'The organisation has ended and it is not said who takes the candidate');
