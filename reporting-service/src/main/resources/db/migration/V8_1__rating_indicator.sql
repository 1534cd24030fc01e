-- Ratings in the scale since 2018, for each subject: every category, and "good or better". Categories are named as the
-- code list names them. Those not rated are in no denominator, so the four categories add up to those rated.
insert into indicator_definition (id, version, position, kind, numerator_measure, numerator_only, numerator_except,
    denominator_measure, denominator_only, denominator_except, period_kind, scale, first_year, last_year, decimals,
    rounding, unit, label_vi, label_en, definition_vi, definition_en, citation, published_on)
select s.prefix || '-' || c.suffix, 1, s.position + c.position, 'RATE', s.measure, c.codes, '{}',
       s.measure, '{}', '{NOT_RATED:%}', 'YEAR', '2018', 2018, null, 2,
       'HALF_UP', 'PERCENT',
       'Tỷ lệ ' || s.subject_vi || ' ' || c.label_vi,
       s.subject_en || ': ' || c.label_en,
       'Số ' || s.subject_vi || ' xếp loại ' || c.label_vi || ' chia cho số ' || s.subject_vi
           || ' được xếp loại trong năm, theo thang xếp loại từ năm 2018. Trường hợp chưa xếp loại không nằm trong mẫu số.',
       s.subject_en || ' rated ' || c.words || ' divided by those rated in the year, in the scale since 2018. Those not'
           || ' rated are not in the denominator.',
       '132-QĐ/TW ngày 08/3/2018; 16-HD/BTCTW ngày 24/9/2018; 21-HD/BTCTW ngày 18/10/2019; 124-QĐ/TW ngày 04/10/2023; 366-QĐ/TW ngày 30/8/2025',
       date '2026-11-01'
  from (values
        ('MEMBER', 130, 'MEMBER_RATINGS', 'đảng viên', 'Members'),
        ('BASE', 140, 'ORGANISATION_RATINGS', 'tổ chức cơ sở đảng', 'Base organisations'),
        ('CELL', 150, 'CELL_RATINGS', 'chi bộ trực thuộc', 'Cells')
       ) as s (prefix, position, measure, subject_vi, subject_en)
 cross join (
        select replace(code, '_', '-'), position, array[code], lower(label_vi), lower(label_en), code
          from code_list_item where list = 'ratings-2018'
        union all
        select 'GOOD-OR-BETTER', 5, '{EXCELLENT,GOOD}', lower(label_vi) || ' trở lên', lower(label_en) || ' or better',
               'EXCELLENT or GOOD'
          from code_list_item where list = 'ratings-2018' and code = 'GOOD'
       ) as c (suffix, position, codes, label_vi, label_en, words);
