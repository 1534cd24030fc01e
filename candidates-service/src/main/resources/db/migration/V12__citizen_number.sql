-- Citizen numbers (số định danh cá nhân) as ciphertext, and the log of who read or changed them (Luật 91/2025/QH15).

create table candidate_citizen_number (
    candidate_id uuid        constraint pk_candidate_citizen_number primary key,
    version      bigint      not null constraint ck_candidate_citizen_number_version check (version > 0),
    changed_at   timestamptz not null,
    key_id       text        not null,
    ciphertext   bytea       not null,
    blind_index  bytea       not null
        constraint ck_candidate_citizen_number_blind_index check (octet_length(blind_index) = 32),
    constraint fk_candidate_citizen_number_candidate foreign key (candidate_id) references candidate (id)
);
comment on column candidate_citizen_number.ciphertext is 'AES-256-GCM; opens only for this candidate, with the key key_id';
comment on column candidate_citizen_number.blind_index is 'HMAC-SHA256 under the key key_id: equal numbers under one key have equal values';
create index ix_candidate_citizen_number_blind_index on candidate_citizen_number (blind_index);
comment on index ix_candidate_citizen_number_blind_index is 'other candidates with the same number';
create index ix_candidate_citizen_number_key on candidate_citizen_number (key_id, candidate_id);
comment on index ix_candidate_citizen_number_key is 'rotation: rows that are not under the current key';

-- The access log: written in the transaction of what it records, and never changed.
create table candidate_access (
    id           uuid        constraint pk_candidate_access primary key,
    candidate_id uuid        not null,
    kind         text        not null,
    purpose      text,
    subject      text        not null,
    happened_at  timestamptz not null,
    constraint fk_candidate_access_candidate foreign key (candidate_id) references candidate (id),
    -- Who looks must say why; who records needs no further reason.
    constraint ck_candidate_access_purpose check ((kind = 'CITIZEN_NUMBER_REVEALED') = (purpose is not null))
);
comment on column candidate_access.subject is 'the caller, as the token names it';
create index ix_candidate_access_candidate on candidate_access (candidate_id, id desc);
comment on index ix_candidate_access_candidate is 'access log of a candidate, newest first, page by page';

create function refuse_change_of_access_log() returns trigger language plpgsql as $$
begin
    raise exception 'the access log is only added to';
end $$;
create trigger candidate_access_is_only_added_to before update or delete on candidate_access
    for each row execute function refuse_change_of_access_log();

insert into code_list_item (list, code, position, label_vi, label_en) values
    ('access-kinds', 'CITIZEN_NUMBER_RECORDED', 1, 'Ghi số định danh cá nhân', 'Citizen number recorded'),
    ('access-kinds', 'CITIZEN_NUMBER_CHANGED', 2, 'Sửa số định danh cá nhân', 'Citizen number changed'),
    ('access-kinds', 'CITIZEN_NUMBER_REVEALED', 3, 'Xem đầy đủ số định danh cá nhân', 'Citizen number shown in full'),
    ('access-purposes', 'ADMISSION_FILE', 1, 'Lập hồ sơ kết nạp', 'Preparing the admission file'),
    ('access-purposes', 'IDENTITY_CHECK', 2, 'Đối chiếu nhân thân, thẩm tra lý lịch', 'Checking identity or personal history'),
    ('access-purposes', 'CORRECTION', 3, 'Đính chính dữ liệu', 'Correcting the record'),
    ('access-purposes', 'DUPLICATE_CHECK', 4, 'Đối chiếu hồ sơ trùng', 'Comparing possible duplicates'),
    ('access-purposes', 'LEGAL_REQUEST', 5, 'Theo yêu cầu của cơ quan có thẩm quyền', 'Request of a competent authority');

-- First three digits of a citizen number: where the birth was registered (Nghị định 137/2015/NĐ-CP; Thông tư
-- 07/2016/TT-BCA, phụ lục, chưa tra được văn bản: assumed, text not retrieved). A person's number does not change when
-- provinces merge, so this is and stays the list of the 63 provinces before 1 July 2025.
insert into code_list_item (list, code, position, label_vi, label_en)
select 'birth-registration-provinces', code, row_number() over (order by code), name, name
  from (values
    ('001', 'Hà Nội'), ('002', 'Hà Giang'), ('004', 'Cao Bằng'), ('006', 'Bắc Kạn'), ('008', 'Tuyên Quang'),
    ('010', 'Lào Cai'), ('011', 'Điện Biên'), ('012', 'Lai Châu'), ('014', 'Sơn La'), ('015', 'Yên Bái'),
    ('017', 'Hòa Bình'), ('019', 'Thái Nguyên'), ('020', 'Lạng Sơn'), ('022', 'Quảng Ninh'), ('024', 'Bắc Giang'),
    ('025', 'Phú Thọ'), ('026', 'Vĩnh Phúc'), ('027', 'Bắc Ninh'), ('030', 'Hải Dương'), ('031', 'Hải Phòng'),
    ('033', 'Hưng Yên'), ('034', 'Thái Bình'), ('035', 'Hà Nam'), ('036', 'Nam Định'), ('037', 'Ninh Bình'),
    ('038', 'Thanh Hóa'), ('040', 'Nghệ An'), ('042', 'Hà Tĩnh'), ('044', 'Quảng Bình'), ('045', 'Quảng Trị'),
    ('046', 'Thừa Thiên Huế'), ('048', 'Đà Nẵng'), ('049', 'Quảng Nam'), ('051', 'Quảng Ngãi'), ('052', 'Bình Định'),
    ('054', 'Phú Yên'), ('056', 'Khánh Hòa'), ('058', 'Ninh Thuận'), ('060', 'Bình Thuận'), ('062', 'Kon Tum'),
    ('064', 'Gia Lai'), ('066', 'Đắk Lắk'), ('067', 'Đắk Nông'), ('068', 'Lâm Đồng'), ('070', 'Bình Phước'),
    ('072', 'Tây Ninh'), ('074', 'Bình Dương'), ('075', 'Đồng Nai'), ('077', 'Bà Rịa - Vũng Tàu'),
    ('079', 'Thành phố Hồ Chí Minh'), ('080', 'Long An'), ('082', 'Tiền Giang'), ('083', 'Bến Tre'),
    ('084', 'Trà Vinh'), ('086', 'Vĩnh Long'), ('087', 'Đồng Tháp'), ('089', 'An Giang'), ('091', 'Kiên Giang'),
    ('092', 'Cần Thơ'), ('093', 'Hậu Giang'), ('094', 'Sóc Trăng'), ('095', 'Bạc Liêu'), ('096', 'Cà Mau')
  ) as province (code, name);
