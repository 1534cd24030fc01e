-- Indicator definitions are data. A published definition is never changed: another meaning is another version.
create table indicator_definition (
    id                  text     not null,
    version             integer  not null constraint ck_indicator_definition_version check (version > 0),
    position            integer  not null,
    kind                text     not null
        constraint ck_indicator_definition_kind check (kind in ('COUNT', 'RATE', 'SHARE_CHANGE')),
    numerator_measure   text     not null,
    numerator_only      text[]   not null default '{}',
    numerator_except    text[]   not null default '{}',
    denominator_measure text,
    denominator_only    text[]   not null default '{}',
    denominator_except  text[]   not null default '{}',
    period_kind         text     not null
        constraint ck_indicator_definition_period_kind check (period_kind in ('ANY', 'YEAR')),
    scale               text,
    first_year          integer,
    last_year           integer  constraint ck_indicator_definition_last_year check (last_year >= first_year),
    decimals            smallint not null constraint ck_indicator_definition_decimals check (decimals between 0 and 6),
    rounding            text     not null
        constraint ck_indicator_definition_rounding check (rounding in ('HALF_UP', 'DOWN')),
    unit                text     not null
        constraint ck_indicator_definition_unit check (unit in ('PERSONS', 'ORGANISATIONS', 'TURNS', 'MOVEMENTS', 'PERCENT', 'PERCENTAGE_POINTS')),
    label_vi            text     not null,
    label_en            text     not null,
    definition_vi       text     not null,
    definition_en       text     not null,
    citation            text     not null,
    published_on        date     not null,
    constraint pk_indicator_definition primary key (id, version),
    constraint ck_indicator_definition_denominator check ((kind = 'COUNT') = (denominator_measure is null)),
    constraint ck_indicator_definition_scale check (num_nulls(scale, first_year) in (0, 2)),
    constraint ck_indicator_definition_scale_period check (scale is null or period_kind = 'YEAR')
);
comment on column indicator_definition.numerator_only is 'categories counted; empty = all';
comment on column indicator_definition.numerator_except is 'LIKE patterns of categories left out';
comment on column indicator_definition.scale is 'rating scale it speaks in; null where no ratings are counted. A scale is never read as another';
comment on column indicator_definition.first_year is 'first year of that scale: before it there is no value';
comment on column indicator_definition.last_year is 'last year of that scale: after it there is no value; null while it is in use';

insert into indicator_definition (id, version, position, kind, numerator_measure, numerator_only, numerator_except,
    denominator_measure, denominator_only, denominator_except, period_kind, decimals, rounding, unit,
    label_vi, label_en, definition_vi, definition_en, citation, published_on)
values
('IND-1', 1, 10, 'COUNT', 'MEMBERS_ADMITTED', '{}', '{}', null, '{}', '{}', 'ANY', 0, 'HALF_UP', 'PERSONS',
 'Số đảng viên mới được kết nạp', 'Members admitted',
 'Số người được kết nạp trong kỳ, tính theo ngày tổ chức lễ kết nạp; không tính quyết định kết nạp đã bị hủy.',
 'Persons admitted in the period, counted on the day of the ceremony; annulled admissions are not counted.',
 'baolangson.vn: công tác phát triển đảng viên, nhiệm kỳ 2005-2010', '2026-01-01'),
('IND-2', 1, 20, 'RATE', 'MEMBERS_ADMITTED', '{}', '{}', 'PERSONS_TRAINED', '{}', '{}', 'ANY', 2, 'HALF_UP', 'PERCENT',
 'Tỷ lệ kết nạp so với quần chúng ưu tú được bồi dưỡng', 'Admitted, of the outstanding people trained',
 'Số người được kết nạp trong kỳ chia cho số người lần đầu học xong lớp bồi dưỡng nhận thức về Đảng trong kỳ. Hai dòng số của cùng kỳ, không theo dõi cùng một nhóm người.',
 'Persons admitted in the period divided by persons who completed their first awareness class in the period. Two flows of one period, not a cohort.',
 'baolangson.vn: công tác phát triển đảng viên, nhiệm kỳ 2005-2010', '2026-01-01'),
('IND-3', 1, 30, 'RATE', 'MEMBERS_ADMITTED', '{}', '{}', 'ADMISSION_TARGET', '{}', '{}', 'ANY', 2, 'HALF_UP', 'PERCENT',
 'Tỷ lệ thực hiện chỉ tiêu kết nạp đảng viên', 'Attainment of the admission target',
 'Số người được kết nạp trong kỳ chia cho chỉ tiêu mà nghị quyết giao cho chính tổ chức đó và đúng kỳ đó; không cộng chỉ tiêu của cấp dưới.',
 'Persons admitted in the period divided by the target that a resolution sets for this very organisation and this very period; targets below it are not added up.',
 'baolangson.vn: công tác phát triển đảng viên, nhiệm kỳ 2005-2010', '2026-01-01'),
('IND-4A', 1, 40, 'SHARE_CHANGE', 'MEMBERS_STOCK', '{UNIVERSITY}', '{}', 'MEMBERS_STOCK', '{}', '{}', 'ANY', 2, 'HALF_UP', 'PERCENTAGE_POINTS',
 'Thay đổi tỷ trọng đảng viên có trình độ đại học', 'Change in the share of members with university education',
 'Tỷ trọng cuối kỳ trừ tỷ trọng đầu kỳ (cuối ngày liền trước kỳ), tính bằng điểm phần trăm. Chỉ tính trình độ đại học, không gồm thạc sĩ và tiến sĩ.',
 'Share at the end of the period less the share at its opening (end of the day before it), in percentage points. University level only: masters and doctors are not in it.',
 'baolangson.vn: công tác phát triển đảng viên, nhiệm kỳ 2005-2010', '2026-01-01'),
('IND-4B', 1, 50, 'SHARE_CHANGE', 'MEMBERS_STOCK', '{ELEMENTARY,INTERMEDIATE}', '{}', 'MEMBERS_STOCK', '{}', '{}', 'ANY', 2, 'HALF_UP', 'PERCENTAGE_POINTS',
 'Thay đổi tỷ trọng đảng viên có trình độ sơ cấp, trung cấp', 'Change in the share of members with elementary or intermediate education',
 'Tỷ trọng cuối kỳ trừ tỷ trọng đầu kỳ (cuối ngày liền trước kỳ), tính bằng điểm phần trăm; gộp sơ cấp và trung cấp.',
 'Share at the end of the period less the share at its opening (end of the day before it), in percentage points; elementary and intermediate together.',
 'baolangson.vn: công tác phát triển đảng viên, nhiệm kỳ 2005-2010', '2026-01-01'),
('IND-10', 1, 110, 'COUNT', 'TRAINING_TURNS', '{}', '{}', null, '{}', '{}', 'ANY', 0, 'HALF_UP', 'TURNS',
 'Số lượt đào tạo, đào tạo lại, bồi dưỡng', 'Turns of training, retraining and upgrading',
 'Số lượt hoàn thành trong kỳ; một người có thể được tính nhiều lượt.',
 'Turns completed in the period; one person may count several times.',
 'baolangson.vn: công tác phát triển đảng viên, nhiệm kỳ 2005-2010', '2026-01-01'),
('IND-11', 1, 120, 'RATE', 'RESIDENCE_FAVOURABLE', '{}', '{}', 'RESIDENCE_INTRODUCED', '{}', '{}', 'ANY', 2, 'HALF_UP', 'PERCENT',
 'Tỷ lệ đảng viên được nơi cư trú nhận xét tốt', 'Members with a favourable comment from their residence',
 'Đến ngày cuối kỳ: số đảng viên đã giới thiệu về nơi cư trú mà nhận xét gần nhất là tốt, chia cho số đã giới thiệu.',
 'On the last day of the period: members introduced to their residence whose latest comment is favourable, divided by members introduced.',
 'Quy định 76-QĐ/TW (2000), 213-QĐ/TW (2020)', '2026-01-01');

-- Ratings in the scale up to 2017. The year of change follows from 132-QĐ/TW; the same words in the scale since 2018
-- stand for other categories, so a definition never spans both.
insert into indicator_definition (id, version, position, kind, numerator_measure, numerator_only, numerator_except,
    denominator_measure, denominator_only, denominator_except, period_kind, scale, first_year, last_year, decimals,
    rounding, unit, label_vi, label_en, definition_vi, definition_en, citation, published_on)
values
('IND-5', 1, 60, 'RATE', 'MEMBER_RATINGS', '{GOOD}', '{}', 'MEMBER_RATINGS', '{}', '{NOT_RATED:%}', 'YEAR', '2005', 2005, 2017, 2, 'HALF_UP', 'PERCENT',
 'Tỷ lệ đảng viên đủ tư cách, hoàn thành tốt nhiệm vụ', 'Members rated good',
 'Số đảng viên xếp loại hoàn thành tốt nhiệm vụ chia cho số đảng viên được xếp loại trong năm. Không gồm loại xuất sắc; người chưa xếp loại không nằm trong mẫu số.',
 'Members rated GOOD divided by members rated in the year. EXCELLENT is not in it; those not rated are not in the denominator.',
 'Hướng dẫn 20-HD/BTCTW (2008)', '2026-01-01'),
('IND-6', 1, 70, 'RATE', 'ORGANISATION_RATINGS', '{CLEAN_STRONG}', '{}', 'ORGANISATION_RATINGS', '{}', '{NOT_RATED:%}', 'YEAR', '2005', 2005, 2017, 2, 'HALF_UP', 'PERCENT',
 'Tỷ lệ tổ chức cơ sở đảng trong sạch, vững mạnh', 'Base organisations clean and strong',
 'Số tổ chức cơ sở đảng trong sạch, vững mạnh (kể cả tiêu biểu) chia cho số tổ chức cơ sở đảng được xếp loại trong năm.',
 'Base organisations rated CLEAN_STRONG (exemplary ones among them) divided by base organisations rated in the year.',
 'Hướng dẫn 20-HD/BTCTW (2008)', '2026-01-01'),
('IND-7', 1, 80, 'RATE', 'ORGANISATION_RATINGS', '{WEAK}', '{}', 'ORGANISATION_RATINGS', '{}', '{NOT_RATED:%}', 'YEAR', '2005', 2005, 2017, 2, 'HALF_UP', 'PERCENT',
 'Tỷ lệ tổ chức cơ sở đảng yếu kém', 'Base organisations rated weak',
 'Số tổ chức cơ sở đảng yếu kém chia cho số tổ chức cơ sở đảng được xếp loại trong năm.',
 'Base organisations rated WEAK divided by base organisations rated in the year.',
 'Hướng dẫn 20-HD/BTCTW (2008)', '2026-01-01'),
('IND-8', 1, 90, 'RATE', 'ORGANISATION_RATINGS', '{CLEAN_STRONG,GOOD}', '{}', 'ORGANISATION_RATINGS', '{}', '{NOT_RATED:%}', 'YEAR', '2005', 2005, 2017, 2, 'HALF_UP', 'PERCENT',
 'Tỷ lệ tổ chức cơ sở đảng trong sạch, vững mạnh hoặc hoàn thành tốt nhiệm vụ', 'Base organisations clean and strong, or good',
 'Số tổ chức cơ sở đảng trong sạch, vững mạnh cộng số hoàn thành tốt nhiệm vụ, chia cho số được xếp loại trong năm. Rộng hơn IND-6: không so hai chỉ tiêu này với nhau.',
 'Base organisations rated CLEAN_STRONG or GOOD divided by base organisations rated in the year. Wider than IND-6: the two are not to be compared.',
 'Hướng dẫn 20-HD/BTCTW (2008)', '2026-01-01'),
('IND-9', 1, 100, 'COUNT', 'ORGANISATION_RATINGS', '{WEAK}', '{}', null, '{}', '{}', 'YEAR', '2005', 2005, 2017, 0, 'HALF_UP', 'ORGANISATIONS',
 'Số tổ chức cơ sở đảng yếu kém', 'Weak base organisations',
 'Số tổ chức cơ sở đảng xếp loại yếu kém trong năm.', 'Base organisations rated WEAK in the year.',
 'Hướng dẫn 20-HD/BTCTW (2008)', '2026-01-01');
