-- The decision by which an organisation ended: the act on which those on its list go along to the one that follows it.
create table organisation_end (
    organisation_id          uuid   constraint pk_organisation_end primary key,
    version                  bigint not null constraint ck_organisation_end_version check (version > 0),
    decision_number          text   not null,
    decision_decided_on               date   not null,
    decision_organisation_id uuid   not null
);
comment on column organisation_end.version is 'of the organisation, when it said so; only a higher one is taken';

-- Who goes along with the organisation goes on with the same people.
alter table candidate_listing
    add column moved_along boolean,
    add constraint ck_candidate_listing_along check (moved_along is null or moved_on is not null);
comment on column candidate_listing.moved_along is 'the organisation has ended and the move is to one that followed it; null = no';

insert into code_list_item (list, code, position, label_vi, label_en) values
    ('work-item-kinds', 'CANDIDATE_UNPLACED', 7, 'Tổ chức đảng đã kết thúc hoạt động, chưa xác định nơi tiếp nhận',
     'The organisation has ended and it is not said who takes the candidate');
