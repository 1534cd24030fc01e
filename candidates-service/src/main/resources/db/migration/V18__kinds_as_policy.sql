-- Which kinds of organisation do what changes with the regulations, so it is dated data too. Codes, separated by commas.
insert into policy_value (key, value, valid_from, valid_to, citation, version) values
    ('awareness-class.organisers', 'SUPERIOR,BASE_COMMITTEE', date '1900-01-01', date '2025-05-26',
     'Quy định trước 06-HD/TW chưa tra được văn bản; như 06-HD/TW (2025), mục 3.1 (text not retrieved)', 'before-06-HD/TW'),
    ('awareness-class.organisers', 'SUPERIOR,BASE_COMMITTEE', date '2025-05-26', null,
     '06-HD/TW (2025), mục 3.1', '06-HD/TW'),
    ('emulation-movement.directing-kinds', 'PROVINCIAL,SUPERIOR,BASE_COMMITTEE,BASE_CELL', date '1900-01-01', null,
     'Đảng ủy Khối và cấp ủy cơ sở chỉ đạo các đoàn thể phát động phong trào (baolangson.vn, nhiệm kỳ 2005-2010); chưa tra được văn bản (text not retrieved)', 'product-default'),
    ('nomination.kinds-without-list', 'PROVINCIAL,SUPERIOR', date '1900-01-01', null,
     'Mặc định của sản phẩm: danh sách do chi bộ và tổ chức cơ sở đảng lập (product default, text not retrieved)', 'product-default'),
    ('clearance.completed-task-outcomes', 'COMPLETED_WELL,COMPLETED', date '1900-01-01', null,
     'Mặc định của sản phẩm, theo danh mục kết quả nhiệm vụ (product default, no list in the text)', 'product-default');
