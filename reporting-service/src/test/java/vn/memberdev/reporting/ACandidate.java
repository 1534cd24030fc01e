package vn.memberdev.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.memberdev.contracts.candidates.AwarenessCertificate;
import vn.memberdev.contracts.candidates.CandidateState;
import vn.memberdev.contracts.candidates.CandidateStatus;
import vn.memberdev.contracts.candidates.Clearance;
import vn.memberdev.contracts.candidates.listing.Listing;
import vn.memberdev.contracts.candidates.listing.ListingEnd;
import vn.memberdev.contracts.candidates.listing.ListingOrigin;
import vn.memberdev.contracts.candidates.listing.Removal;
import vn.memberdev.contracts.candidates.listing.Transfer;
import vn.memberdev.contracts.candidates.support.HelperAssignment;
import vn.memberdev.contracts.common.Decision;
import vn.memberdev.contracts.common.Sex;

/** Builds states of candidates. */
public final class ACandidate {

    private final UUID id = UUID.randomUUID();
    private final List<Listing> listings = new ArrayList<>();
    private final List<AwarenessCertificate> certificates = new ArrayList<>();
    private final List<HelperAssignment> helpers = new ArrayList<>();
    private Clearance clearance;
    private ListingOrigin origin;
    private UUID organisation;
    private CandidateStatus status = CandidateStatus.LISTED;
    private long version;

    private ACandidate(UUID organisation) {
        this.organisation = organisation;
    }

    public static ACandidate at(UUID organisation) {
        return new ACandidate(organisation);
    }

    /** Who proposes the person; to be said before the listing. */
    public ACandidate proposedBy(String nominator) {
        origin = new ListingOrigin(nominator, nominator.equals("CELL") ? null : "YOUTH_UNION", null, null);
        return this;
    }

    public ACandidate listed(String day) {
        LocalDate on = LocalDate.parse(day);
        listings.add(new Listing(organisation, on, decision(on), null, null, null, origin, null));
        status = CandidateStatus.LISTED;
        return this;
    }

    public ACandidate trained(String day) {
        LocalDate on = LocalDate.parse(day);
        certificates.add(new AwarenessCertificate(on, "17/GCN", organisation, on.plusMonths(60), "23-QD/TW", null));
        status = CandidateStatus.CLASS_COMPLETED;
        return this;
    }

    public ACandidate removed(String reason, String day) {
        LocalDate on = LocalDate.parse(day);
        end(ListingEnd.REMOVED, on, new Removal(reason, on, decision(on), Instant.EPOCH), null);
        clearance = null;
        status = CandidateStatus.REMOVED;
        return this;
    }

    public ACandidate movedTo(UUID other, String day) {
        LocalDate on = LocalDate.parse(day);
        end(ListingEnd.MOVED, on, null, new Transfer(other, on, decision(on), Instant.EPOCH));
        clearance = null;
        organisation = other;
        return listed(day);
    }

    public ACandidate admitted(String day) {
        end(ListingEnd.ADMITTED, LocalDate.parse(day), null, null);
        status = CandidateStatus.ADMITTED;
        return this;
    }

    public ACandidate cleared(String day) {
        LocalDate on = LocalDate.parse(day);
        clearance = new Clearance(on, organisation, decision(on), "23-QD/TW");
        status = CandidateStatus.PROCEDURE_ALLOWED;
        return this;
    }

    /** A member of the organisation helps from a day on. */
    public ACandidate helpedFrom(String day) {
        LocalDate on = LocalDate.parse(day);
        helpers.add(new HelperAssignment(UUID.randomUUID(), organisation, on, decision(on), null, null));
        return this;
    }

    /** The help that began last ended. */
    public ACandidate helpedUntil(String day) {
        int last = helpers.size() - 1;
        HelperAssignment open = helpers.get(last);
        helpers.set(
                last,
                new HelperAssignment(
                        open.memberId(),
                        open.organisationId(),
                        open.assignedOn(),
                        open.resolution(),
                        LocalDate.parse(day),
                        "HELPER_LEFT_PARTY"));
        return this;
    }

    /** The state as it is now, with the next version. */
    public CandidateState build() {
        version++;
        return new CandidateState(
                id,
                version,
                organisation,
                status,
                1985,
                Sex.MALE,
                List.copyOf(listings),
                List.copyOf(certificates),
                clearance,
                null,
                null,
                List.copyOf(helpers),
                List.of(),
                List.of(),
                List.of(),
                Instant.EPOCH);
    }

    private void end(ListingEnd end, LocalDate day, Removal removal, Transfer transfer) {
        int last = listings.size() - 1;
        Listing open = listings.get(last);
        listings.set(
                last,
                new Listing(
                        open.organisationId(),
                        open.listedOn(),
                        open.resolution(),
                        day,
                        end,
                        removal,
                        open.origin(),
                        transfer));
    }

    private Decision decision(LocalDate on) {
        return new Decision("12-NQ/CB", on, organisation);
    }
}
