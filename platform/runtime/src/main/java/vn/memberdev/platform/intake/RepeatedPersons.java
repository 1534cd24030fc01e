package vn.memberdev.platform.intake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

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
}
