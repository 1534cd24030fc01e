package vn.memberdev.reporting.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import vn.memberdev.platform.page.Cursors;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;
import vn.memberdev.reporting.indicatorvalue.IndicatorValueService;
import vn.memberdev.reporting.indicatorvalue.Part;
import vn.memberdev.reporting.indicatorvalue.ValueKey;
import vn.memberdev.reporting.rollup.RollUpQuery;
import vn.memberdev.reporting.web.Parameters;

/** The door to drill-down. */
@ApplicationScoped
public class RecordService {

    private final IndicatorValueService values;
    private final RecordRepository repository;
    private final Cursors cursors;
    private final BusinessTime time;

    RecordService(IndicatorValueService values, RecordRepository repository, Cursors cursors, BusinessTime time) {
        this.values = values;
        this.repository = repository;
        this.cursors = cursors;
        this.time = time;
    }

    /** The records of a part of a value, as far as they stand in the caller's part of today's tree. */
    @Transactional
    Page<IndicatorRecord> records(Scope scope, String valueId, String part, PageRequest request) {
        ValueKey key = values.key(scope, valueId);
        key.requireHolds();
        RollUpQuery query = Part.of(part)
                .flatMap(found -> key.query(found, time.today()))
                .orElseThrow(() -> Parameters.refused("part", "part"));
        RecordPosition after = cursors.after(request).map(RecordPosition::parse).orElse(RecordPosition.START);
        return cursors.page(request, repository.page(scope, query, after, request.limit()), IndicatorRecord::cursor);
    }
}
