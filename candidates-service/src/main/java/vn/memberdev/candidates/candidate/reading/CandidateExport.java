package vn.memberdev.candidates.candidate.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.memberdev.candidates.candidate.CandidateView;
import vn.memberdev.candidates.candidate.PersonalData;
import vn.memberdev.contracts.common.Decision;
import vn.memberdev.platform.export.Column;
import vn.memberdev.platform.export.ExportFile;
import vn.memberdev.platform.export.TableExport;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.table.TableFormat;

/**
 * The list of candidates as a table. The columns that the import has are named as there; names and dates of birth have
 * columns only for those who may see them.
 */
@ApplicationScoped
public class CandidateExport {

    private static final String FILE = "candidates";

    private final CandidateQueries queries;

    CandidateExport(CandidateQueries queries) {
        this.queries = queries;
    }

    /** All candidates of the filter, streamed. */
    Response respond(Scope scope, CandidateFilter filter, CandidateSort sort, TableFormat format) {
        return TableExport.respond(
                new ExportFile(FILE, format, true),
                columns(PersonalData.isSeenBy(scope)),
                (last, limit) -> queries.after(scope, filter, sort, last == null ? null : last.id(), limit));
    }

    private static List<Column<CandidateView>> columns(boolean withPersons) {
        List<Column<CandidateView>> columns = new ArrayList<>();
        columns.add(new Column<>("reference", CandidateView::reference));
        if (withPersons) {
            columns.add(new Column<>("fullName", CandidateView::fullName));
            columns.add(new Column<>("birthDate", CandidateView::birthDate));
        } else {
            columns.add(new Column<>("birthYear", CandidateView::birthYear));
        }
        columns.addAll(List.of(
                new Column<>("sex", CandidateView::sex),
                new Column<>("organisationId", CandidateView::organisationId),
                new Column<>("listedOn", view -> last(view).listedOn()),
                new Column<>("resolutionNumber", ofResolution(Decision::number)),
                new Column<>("resolutionDecidedOn", ofResolution(Decision::decidedOn)),
                new Column<>("resolutionDecidingOrganisationId", ofResolution(Decision::decidingOrganisationId)),
                new Column<>("education", CandidateView::education),
                new Column<>("educationGround", CandidateView::educationGround),
                new Column<>("id", CandidateView::id),
                new Column<>("status", CandidateView::status),
                new Column<>("endedOn", view -> last(view).endedOn()),
                new Column<>("end", view -> last(view).end()),
                new Column<>(
                        "removalReason", view -> Optional.ofNullable(last(view).removal())
                                .map(CandidateView.RemovalView::reason)
                                .orElse(null)),
                new Column<>("certificateNumber", ofCertificate(CandidateView.CertificateView::number)),
                new Column<>("certificateCompletedOn", ofCertificate(CandidateView.CertificateView::completedOn)),
                new Column<>("certificateValidUntil", ofCertificate(CandidateView.CertificateView::validUntil)),
                new Column<>("clearedOn", view -> Optional.ofNullable(view.clearance())
                        .map(CandidateView.ClearanceView::clearedOn)
                        .orElse(null)),
                new Column<>("helperMemberId", view -> view.helpers().stream()
                        .filter(helper -> helper.endedOn() == null)
                        .findFirst()
                        .map(helper -> helper.memberId())
                        .orElse(null)),
                new Column<>("memberId", CandidateView::memberId)));
        return List.copyOf(columns);
    }

    private static CandidateView.ListingView last(CandidateView view) {
        return view.listings().get(view.listings().size() - 1);
    }

    private static Function<CandidateView, Object> ofResolution(Function<Decision, Object> part) {
        return view -> part.apply(last(view).resolution());
    }

    /** Of the newest class. */
    private static Function<CandidateView, Object> ofCertificate(Function<CandidateView.CertificateView, Object> part) {
        return view -> view.certificates().isEmpty()
                ? null
                : part.apply(view.certificates().get(view.certificates().size() - 1));
    }
}
