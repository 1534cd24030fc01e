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
