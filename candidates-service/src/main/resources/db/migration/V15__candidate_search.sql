-- What the list of candidates is searched and sorted by. The service writes it with every change of a candidate; the
-- texts hold the name and are personal data like it.

alter table candidate
    add column search_name text,
    add column sort_name   text collate "vi-x-icu",
    add column listed_on   date;
comment on column candidate.search_name is 'words of the name in lower case, without diacritics';
comment on column candidate.sort_name is 'given name first, then family and middle names: the order of Vietnamese lists';
comment on column candidate.listed_on is 'when the candidate came on the list, the last time; a move is no new listing';

-- The same for those who are here already, said in SQL.
update candidate c set
    search_name = btrim(regexp_replace(
            lower(translate(regexp_replace(normalize(c.full_name, NFD), '[\u0300-\u036f]+', '', 'g'), 'đĐðÐ', 'dddd')),
            '[^[:alnum:]]+', ' ', 'g')),
    sort_name = regexp_replace(
            regexp_replace(btrim(normalize(c.full_name, NFC)), '\s+', ' ', 'g'), '^(.+) (\S+)$', '\2 \1'),
    listed_on = (select l.listed_on from candidate_listing l
                  where l.candidate_id = c.id
                    and not exists (select 1 from candidate_listing b
                                     where b.candidate_id = c.id and b.ordinal = l.ordinal - 1
                                       and b.moved_on is not null)
                  order by l.ordinal desc limit 1);

alter table candidate
    alter column search_name set not null,
    alter column sort_name set not null,
    alter column listed_on set not null,
    -- No stemming and no stop words: every word of a name counts.
    add column search_words tsvector generated always as (to_tsvector('simple', search_name)) stored;

-- Without a list of pending entries: after an import every search would have to go through it.
create index ix_candidate_search_words on candidate using gin (search_words) with (fastupdate = off);
comment on index ix_candidate_search_words is 'search by beginnings of words of the name, in any order';
create index ix_candidate_sort_name on candidate (sort_name, id);
comment on index ix_candidate_sort_name is 'list by name in Vietnamese order, page by page';
create index ix_candidate_listed_on on candidate (listed_on, id);
comment on index ix_candidate_listed_on is 'list by the day of the listing, page by page';
create index ix_candidate_birth_date on candidate (birth_date, id);
comment on index ix_candidate_birth_date is
    'list by date of birth, page by page; candidates born on the same day, for possible duplicates';

insert into code_list_item (list, code, position, label_vi, label_en) values
    ('candidate-changes', 'candidate-listed', 1, 'Đưa vào danh sách cảm tình Đảng', 'Put on the sympathiser list'),
    ('candidate-changes', 'candidate-corrected', 2, 'Sửa thông tin cá nhân', 'Personal details corrected'),
    ('candidate-changes', 'candidate-transferred', 3, 'Chuyển đến tổ chức đảng khác', 'Moved to another organisation'),
    ('candidate-changes', 'candidate-assigned', 4, 'Phân công người giúp đỡ hoặc đoàn thể theo dõi',
     'Helper or mass organisation assigned or released'),
    ('candidate-changes', 'candidate-task-changed', 5, 'Giao hoặc đánh giá nhiệm vụ thử thách', 'Trial task given or assessed'),
    ('candidate-changes', 'candidate-activity-recorded', 6, 'Tham gia hoạt động giáo dục, bồi dưỡng', 'Took part in an education activity'),
    ('candidate-changes', 'candidate-trained', 7, 'Hoàn thành lớp bồi dưỡng nhận thức về Đảng', 'Awareness class completed'),
    ('candidate-changes', 'candidate-cleared', 8, 'Được phép làm thủ tục kết nạp', 'Cleared for the admission procedure'),
    ('candidate-changes', 'candidate-removed', 9, 'Đưa ra khỏi danh sách', 'Removed from the list'),
    ('candidate-changes', 'candidate-admitted', 10, 'Được kết nạp vào Đảng', 'Admitted as a member'),
    ('candidate-changes', 'candidate-reopened', 11, 'Trở lại danh sách do hủy quyết định kết nạp',
     'On the list again, the admission being annulled');
