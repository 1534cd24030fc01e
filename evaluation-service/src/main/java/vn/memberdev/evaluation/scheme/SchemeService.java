package vn.memberdev.evaluation.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import vn.memberdev.platform.problem.ProblemException;

/** Says which scale and which reasons hold for a year. They change only by migration, so they are read once. */
@ApplicationScoped
public class SchemeService {

    private final SchemeRepository repository;
    private final AtomicReference<Rules> loaded = new AtomicReference<>();

    SchemeService(SchemeRepository repository) {
        this.repository = repository;
    }

    /** All schemes, oldest first. */
    public List<RatingScheme> all() {
        return rules().schemes();
    }

    /** All reasons, members' first. */
    public List<NotRatedReason> reasons() {
        return rules().reasons();
    }

    /** The scheme of this version. Throws 404 {@code rating-scheme-not-found}. */
    public RatingScheme get(String version) {
        return all().stream()
                .filter(scheme -> scheme.version().equals(version))
                .findFirst()
                .orElseThrow(() -> new ProblemException(SchemeProblem.NOT_FOUND));
    }

    /** The scheme in force for a year, if there is one. */
    public Optional<RatingScheme> find(int year) {
        return all().stream().filter(scheme -> scheme.holdsIn(year)).findFirst();
    }

    /** The scheme in force for a year. Throws 422 {@code no-rating-scheme}. */
    public RatingScheme inForce(int year) {
        return find(year)
                .orElseThrow(() -> new ProblemException(SchemeProblem.NONE_FOR_YEAR, "detail", "first", firstYear()));
    }

    /** What may be said of a kind of subject for a year. Throws 422 {@code no-rating-scheme}. */
    public Scale scale(Subject subject, int year) {
        RatingScheme scheme = inForce(year);
        List<NotRatedReason> reasons = reasons().stream()
                .filter(reason -> reason.subject() == subject && reason.holdsIn(year))
                .toList();
        return new Scale(scheme.version(), scheme.scaleOf(subject), reasons);
    }

    private int firstYear() {
        return all().stream().mapToInt(RatingScheme::firstYear).min().orElseThrow();
    }

    private Rules rules() {
        Rules rules = loaded.get();
        if (rules == null) {
            rules = new Rules(repository.schemes(), repository.reasons());
            loaded.set(rules);
        }
        return rules;
    }

    private record Rules(List<RatingScheme> schemes, List<NotRatedReason> reasons) {}
}
