package vn.memberdev.reporting.published;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.scope.ScopePredicate;
import vn.memberdev.reporting.rollup.Period;

/** The table of published values. */
@ApplicationScoped
class PublishedRepository {

    private static final String SELECT =
            "select v.id, v.indicator_id, v.definition_version, v.organisation_id, v.period_from, v.period_to,"
                    + " v.printed_number, v.printed_text, v.source, v.recorded_at from published_value v where "
                    + ScopePredicate.sql("v.organisation_id");

    private final Jdbi jdbi;

    PublishedRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<PublishedValue> find(Scope scope, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " and v.id = :id")
                .bindMap(ScopePredicate.params(scope))
                .bind("id", id)
                .map((row, context) -> value(row))
                .findOne());
    }

    /** Everything published of an organisation and period. */
    List<PublishedValue> of(Scope scope, UUID organisationId, Period period) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT
                        + " and v.organisation_id = :organisation and v.period_from = :from and v.period_to = :to")
                .bindMap(ScopePredicate.params(scope))
                .bind("organisation", organisationId)
                .bind("from", period.from())
                .bind("to", period.to())
                .map((row, context) -> value(row))
                .list());
    }

    /** A page in the order of ids, one row more than asked for if there are more. */
    List<PublishedValue> page(Scope scope, UUID organisationId, String indicator, UUID after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT
                        + " and v.id > :after and (cast(:organisation as uuid) is null or v.organisation_id = cast(:organisation as uuid))"
                        + " and (cast(:indicator as text) is null or v.indicator_id = cast(:indicator as text))"
                        + " order by v.id limit :limit")
                .bindMap(ScopePredicate.params(scope))
                .bind("after", after)
                .bind("organisation", organisationId)
                .bind("indicator", indicator)
                .bind("limit", limit + 1)
                .map((row, context) -> value(row))
                .list());
    }

    /** Stores a value. False if there is one for its indicator, organisation and period. */
    boolean add(Scope scope, PublishedValue value) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                "insert into published_value (id, indicator_id, definition_version, organisation_id,"
                                        + " period_from, period_to, printed_number, printed_text, source, recorded_at,"
                                        + " recorded_by) values (:id, :indicator, :version, :organisation, :from, :to,"
                                        + " :number, :text, :source, :recordedAt, :recordedBy)"
                                        + " on conflict on constraint uq_published_value do nothing")
                        .bind("id", value.id())
                        .bind("indicator", value.indicator())
                        .bind("version", value.definitionVersion())
                        .bind("organisation", value.organisationId())
                        .bind("from", value.period().from())
                        .bind("to", value.period().to())
                        .bind("number", value.number())
                        .bind("text", value.text())
                        .bind("source", value.source())
                        .bind("recordedAt", value.recordedAt().atOffset(ZoneOffset.UTC))
                        .bind("recordedBy", scope.subject())
                        .execute())
                == 1;
    }

    private static PublishedValue value(ResultSet row) throws SQLException {
        return new PublishedValue(
                row.getObject("id", UUID.class),
                row.getString("indicator_id"),
                row.getInt("definition_version"),
                row.getObject("organisation_id", UUID.class),
                new Period(row.getObject("period_from", LocalDate.class), row.getObject("period_to", LocalDate.class)),
                row.getString("printed_number"),
                row.getString("printed_text"),
                row.getString("source"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
