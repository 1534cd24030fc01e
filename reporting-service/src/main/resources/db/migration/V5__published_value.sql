-- What a newspaper or a resolution printed, as it was printed. Stands beside computed values, never in their place.
create table published_value (
    id                 uuid        not null constraint pk_published_value primary key,
    indicator_id       text        not null,
    definition_version integer     not null,
    organisation_id    uuid        not null,
    period_from        date        not null,
    period_to          date        not null constraint ck_published_value_period_to check (period_to >= period_from),
    printed_number     text,
    printed_text       text,
    source             text        not null,
    recorded_at        timestamptz not null,
    recorded_by        text        not null,
    constraint fk_published_value_definition foreign key (indicator_id, definition_version)
        references indicator_definition (id, version),
    constraint uq_published_value unique (organisation_id, period_from, period_to, indicator_id, definition_version),
    constraint ck_published_value_printed check ((printed_number is null) <> (printed_text is null))
);

insert into code_list_item (list, position, code, label_vi, label_en) values
('verdicts', 1, 'MATCHES', 'Khớp', 'Matches'),
('verdicts', 2, 'MATCHES_UNDER_TRUNCATION_ONLY', 'Chỉ khớp khi cắt bỏ, không làm tròn', 'Matches under truncation only'),
('verdicts', 3, 'DIFFERS_BY_0_01', 'Lệch 0,01', 'Differs by 0.01'),
('verdicts', 4, 'DIFFERS', 'Lệch', 'Differs'),
('verdicts', 5, 'CANNOT_BE_RECOMPUTED', 'Không tính lại được', 'Cannot be recomputed');
