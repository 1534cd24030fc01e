package vn.memberdev.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.memberdev.contracts.candidates.AwarenessCertificate;
import vn.memberdev.contracts.candidates.CandidateState;
import vn.memberdev.contracts.candidates.CandidateStatus;
import vn.memberdev.contracts.candidates.Listing;
import vn.memberdev.contracts.candidates.ListingEnd;
import vn.memberdev.contracts.candidates.Removal;
import vn.memberdev.contracts.common.Decision;
import vn.memberdev.contracts.common.Sex;

/** Builds states of candidates. */
public final class ACandidate {

    private final UUID id = UUID.randomUUID();
    private final List<Listing> listings = new ArrayList<>();
    private final List<AwarenessCertificate> certificates = new ArrayList<>();
    private UUID organisation;
    private CandidateStatus status = CandidateStatus.LISTED;
    private long version;

    private ACandidate(UUID organisation) {
        this.organisation = organisation;
    }

    public static ACandidate at(UUID organisation) {
        return new ACandidate(organisation);
    }

    public ACandidate listed(String day) {
        LocalDate on = LocalDate.parse(day);
        listings.add(new Listing(organisation, on, decision(on), null, null, null, null, null));
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
        end(ListingEnd.REMOVED, on, new Removal(reason, on, decision(on), Instant.EPOCH));
        status = CandidateStatus.REMOVED;
        return this;
    }

    public ACandidate movedTo(UUID other, String day) {
        end(ListingEnd.MOVED, LocalDate.parse(day), null);
        organisation = other;
        return listed(day);
    }

    public ACandidate admitted(String day) {
        end(ListingEnd.ADMITTED, LocalDate.parse(day), null);
        status = CandidateStatus.ADMITTED;
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
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Instant.EPOCH);
    }

    private void end(ListingEnd end, LocalDate day, Removal removal) {
        int last = listings.size() - 1;
        Listing open = listings.get(last);
        listings.set(
                last,
                new Listing(open.organisationId(), open.listedOn(), open.resolution(), day, end, removal, null, null));
    }

    private Decision decision(LocalDate on) {
        return new Decision("12-NQ/CB", on, organisation);
    }
}
