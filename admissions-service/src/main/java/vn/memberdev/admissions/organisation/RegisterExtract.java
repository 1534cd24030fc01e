package vn.memberdev.admissions.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;

/**
 * The part of the register that a call touches, read at once and kept up while its items are carried out, so that an
 * item finds what an earlier one established.
 */
final class RegisterExtract {

    private final List<KnownPeriod> periods;
    private boolean empty;

    RegisterExtract(List<KnownPeriod> periods, boolean empty) {
        this.periods = new ArrayList<>(periods);
        this.empty = empty;
    }

    boolean isEmpty() {
        return empty;
    }

    /** The life of an organisation that the caller may touch. Throws 404 {@code organisation-not-found}. */
    Lifespan lifespan(UUID id, String pointer) {
        return periods.stream()
                .filter(period -> period.id().equals(id) && period.inScope())
                .map(period -> new Lifespan(period.validFrom(), period.validTo()))
                .reduce((one, other) -> one.with(other.from(), other.to()))
                .orElseThrow(() -> notFound(pointer));
    }

    /** The organisation that has a code on a day. Throws 404 {@code organisation-not-found}. */
    UUID byCode(String code, LocalDate on) {
        return periods.stream()
                .filter(period -> code.equals(period.code()) && period.holdsOn(on) && period.inScope())
                .map(KnownPeriod::id)
                .findFirst()
                .orElseThrow(() -> notFound("/parentCode"));
    }

    /** Refuses a code that another organisation has on any of the days. */
    void requireFreeCode(String code, UUID id, LocalDate from, LocalDate to, String pointer) {
        Optional<KnownPeriod> holder = periods.stream()
                .filter(period -> period.code() != null && period.code().equals(code))
                .filter(period -> !period.id().equals(id) && period.touches(from, to))
                .findFirst();
        if (holder.isPresent()) {
            ProblemException refusal = new ProblemException(
                            OrganisationProblem.CODE_IN_USE,
                            "Another organisation has this code; check whether it is the same.")
                    .with(pointer, "code-in-use", "belongs to another organisation at that time");
            throw holder.get().inScope()
                    ? refusal.with("existingId", holder.get().id())
                    : refusal;
        }
    }

    void add(Organisation established) {
        Period first = established.first();
        periods.add(new KnownPeriod(established.id(), first.code(), first.validFrom(), null, true));
        empty = false;
    }

    private static ProblemException notFound(String pointer) {
        return new ProblemException(
                        PlatformProblem.ORGANISATION_NOT_FOUND,
                        "Name an organisation of your part of the tree that exists on that day.")
                .with(pointer, "organisation-not-found", "not an organisation of the caller's scope");
    }
}
