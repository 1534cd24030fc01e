package vn.memberdev.platform.intake;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.scope.ScopePredicate;

/** Finds the rows of a file whose person is there already, which may be so: two people can have one name. */
public final class RepeatedPersons {

    private RepeatedPersons() {}

    /** Who is taken for the same person: equal in name, day of birth and organisation. */
    public record Person(String fullName, LocalDate birthDate, UUID organisationId) {

        public Person {
            fullName = fullName == null ? null : ImportColumns.folded(fullName);
        }

        private boolean isWhole() {
            return fullName != null && birthDate != null && organisationId != null;
        }

        /** Keeps the person out of logs and messages. */
        @Override
        public String toString() {
            return "Person[organisationId=" + organisationId + "]";
        }
    }

    /**
     * The places of the items whose person is there, or stands further up.
     *
     * @param person the person of an item; parts may be missing
     * @param known which of the persons are there; more than those may be answered
     */
    public static <T> Set<Integer> in(
            Batch<T> batch, Function<T, Person> person, Function<Set<Person>, Collection<Person>> known) {
        Set<Person> asked = new HashSet<>();
        batch.items().stream().map(person).filter(Person::isWhole).forEach(asked::add);
        Set<Person> there = asked.isEmpty() ? new HashSet<>() : new HashSet<>(known.apply(asked));
        Set<Integer> repeated = new HashSet<>();
        for (int place = 0; place < batch.items().size(); place++) {
            Person one = person.apply(Objects.requireNonNull(batch.items().get(place)));
            if (one.isWhole() && !there.add(one)) {
                repeated.add(place);
            }
        }
        return repeated;
    }

    /**
     * Those in scope who have a day of birth and an organisation of the persons in common; the caller compares the names.
     *
     * @param register entity with {@code fullName}, {@code birthDate} and {@code organisationId}
     */
    public static List<Person> known(
            Scope scope, EntityManager entities, Class<?> register, Collection<Person> persons) {
        return entities.createQuery(
                        "select p.fullName, p.birthDate, p.organisationId from " + register.getSimpleName()
                                + " p where p.birthDate in (:days) and p.organisationId in (:organisations) and "
                                + ScopePredicate.hql("p.organisationId"),
                        Object[].class)
                .setParameter(
                        "days",
                        persons.stream().map(Person::birthDate).distinct().toList())
                .setParameter(
                        "organisations",
                        persons.stream().map(Person::organisationId).distinct().toList())
                .setParameter("scopeRoot", ScopePredicate.params(scope).get("scopeRoot"))
                .setParameter("scopeToday", ScopePredicate.params(scope).get("scopeToday"))
                .getResultStream()
                .map(row -> new Person((String) row[0], (LocalDate) row[1], (UUID) row[2]))
                .toList();
    }
}
