-- Codes of this service with their labels. What a code does stands in the code; how it is called stands here.

insert into code_list_item (list, code, position, label_vi, label_en) values
    ('candidate-statuses', 'LISTED', 1, 'Trong danh sách cảm tình Đảng', 'On the sympathiser list'),
    ('candidate-statuses', 'CLASS_COMPLETED', 2, 'Đã học lớp bồi dưỡng nhận thức về Đảng', 'Awareness class completed'),
    ('candidate-statuses', 'PROCEDURE_ALLOWED', 3, 'Được phép làm thủ tục kết nạp', 'Cleared for the admission procedure'),
    ('candidate-statuses', 'REMOVED', 4, 'Đã đưa ra khỏi danh sách', 'Removed from the list'),
    ('candidate-statuses', 'ADMITTED', 5, 'Đã được kết nạp vào Đảng', 'Admitted as a member'),
    ('listing-ends', 'REMOVED', 1, 'Đưa ra khỏi danh sách', 'Removed from the list'),
    ('listing-ends', 'ADMITTED', 2, 'Được kết nạp vào Đảng', 'Admitted as a member'),
    ('listing-ends', 'MOVED', 3, 'Chuyển đến tổ chức đảng khác', 'Moved to another organisation'),
    -- Admission and a move are exits, not removals; an expired certificate blocks a clearance and removes nobody.
    ('removal-reasons', 'LACKS_WILL', 1, 'Không có ý chí quyết tâm phấn đấu vượt qua thử thách',
     'No will and determination to strive through the trial'),
    ('removal-reasons', 'NOT_QUALIFIED', 2, 'Không đủ tiêu chuẩn', 'Does not meet the standards'),
    ('removal-reasons', 'WITHDREW', 3, 'Tự xin rút khỏi danh sách', 'Withdrew at the person''s own request'),
    ('removal-reasons', 'VIOLATED_LAW', 4, 'Vi phạm pháp luật', 'Violated the law'),
    ('removal-reasons', 'OVER_AGE', 5, 'Quá tuổi kết nạp', 'Over the age for admission'),
    ('removal-reasons', 'DECEASED', 6, 'Từ trần', 'Deceased'),
    ('removal-reasons', 'OTHER', 7, 'Lý do khác', 'Other reason'),
    ('sexes', 'FEMALE', 1, 'Nữ', 'Female'),
    ('sexes', 'MALE', 2, 'Nam', 'Male');
