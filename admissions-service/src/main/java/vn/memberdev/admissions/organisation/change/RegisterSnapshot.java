package vn.memberdev.admissions.organisation.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.memberdev.admissions.organisation.OrganisationProblem;
import vn.memberdev.admissions.organisation.history.Organisation;
import vn.memberdev.admissions.organisation.history.Period;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;

/**
 * The part of the register that a call touches, read at once and kept up while its items are carried out, so that an
 * item finds what an earlier one established.
 */
public final class RegisterSnapshot {

    private final Map<UUID, List<KnownPeriod>> byId = new HashMap<>();
    private final Map<String, List<KnownPeriod>> byCode = new HashMap<>();
    private boolean empty;

    public RegisterSnapshot(List<KnownPeriod> periods, boolean empty) {
        this.empty = empty;
        periods.forEach(this::add);
    }

    public boolean isEmpty() {
        return empty;
    }

    /** The life of an organisation that the caller may touch. Throws 404 {@code organisation-not-found}. */
    public Lifespan lifespan(UUID id, String pointer) {
        return life(id, true).orElseThrow(() -> notFound(pointer));
    }

    /** The life of an organisation that the register holds as the one above another. */
    Lifespan lifespanOfAny(UUID id) {
        return life(id, false).orElseThrow();
    }

    private Optional<Lifespan> life(UUID id, boolean inScope) {
        return byId.getOrDefault(id, List.of()).stream()
                .filter(period -> period.inScope() || !inScope)
                .map(period -> new Lifespan(period.validFrom(), period.validTo()))
                .reduce((one, other) -> one.with(other.from(), other.to()));
    }

    /** Refuses an identity that an organisation has. */
    public void requireUnknown(UUID id) {
        byId.getOrDefault(id, List.of()).stream().findFirst().ifPresent(known -> {
            throw new ProblemException(OrganisationProblem.ORGANISATION_KNOWN).fault("/id", "organisation-known");
        });
    }

    /** The organisation that has a code on a day. Throws 404 {@code organisation-not-found}. */
    public UUID byCode(String code, LocalDate on) {
        return byCode.getOrDefault(code, List.of()).stream()
                .filter(period -> period.holdsOn(on) && period.inScope())
                .map(KnownPeriod::id)
                .findFirst()
                .orElseThrow(() -> notFound("/parentCode"));
    }

    /** Refuses a code that another organisation has on any of the days. */
    public void requireFreeCode(String code, UUID id, LocalDate from, LocalDate to, String pointer) {
        Optional<KnownPeriod> holder = byCode.getOrDefault(code, List.of()).stream()
                .filter(period -> !period.id().equals(id) && period.overlaps(from, to))
                .findFirst();
        if (holder.isPresent()) {
            ProblemException refusal =
                    new ProblemException(OrganisationProblem.CODE_IN_USE).fault(pointer, "code-in-use");
            throw holder.get().inScope()
                    ? refusal.with("existingId", holder.get().id())
                    : refusal;
        }
    }

    /** Takes in what the call established. */
    public void add(Organisation established) {
        Period first = established.first();
        add(new KnownPeriod(established.id(), first.code(), first.validFrom(), null, true));
        empty = false;
    }

    private void add(KnownPeriod period) {
        byId.computeIfAbsent(period.id(), id -> new ArrayList<>()).add(period);
        if (period.code() != null) {
            byCode.computeIfAbsent(period.code(), code -> new ArrayList<>()).add(period);
        }
    }

    private static ProblemException notFound(String pointer) {
        return new ProblemException(PlatformProblem.ORGANISATION_NOT_FOUND, "in-file")
                .fault(pointer, "organisation-not-found");
    }
}
