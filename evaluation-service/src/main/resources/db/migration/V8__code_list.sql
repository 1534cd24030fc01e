-- Labels of the service's small code lists; scales and not-rated reasons have tables of their own.

insert into code_list_item (list, code, position, label_vi, label_en) values
    ('rating-outcome', 'RATED', 1, 'Được xếp loại', 'Rated'),
    ('rating-outcome', 'NOT_RATED', 2, 'Không xếp loại', 'Not rated'),
    ('residence-group', 'INTRODUCED', 1, 'Được giới thiệu về giữ mối liên hệ, có nhận xét hằng năm', 'Introduced, with yearly comment'),
    ('residence-group', 'EXCUSED_FROM_MEETINGS', 2, 'Được giới thiệu, miễn dự họp, không nhận xét hằng năm', 'Introduced, excused from meetings, without yearly comment'),
    ('residence-group', 'NOT_INTRODUCED', 3, 'Không giới thiệu do nhiệm vụ đặc thù', 'Not introduced because of special duties'),
    ('residence-verdict', 'FAVOURABLE', 1, 'Nhận xét tốt', 'Favourable'),
    ('residence-verdict', 'UNFAVOURABLE', 2, 'Nhận xét chưa tốt', 'Unfavourable');
