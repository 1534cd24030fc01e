package vn.memberdev.local.demo.reorganisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One command to the register of organisations. */
public sealed interface Step {

    /** The day from which it holds. */
    LocalDate on();

    /** The decision it rests on. */
    Act act();

    /** What has been done with the organisation when the step is done, for a reader. */
    String done();

    /** Organisations that end by it, each with those that follow it; none follow one that is dissolved or ceases. */
    default Map<String, List<String>> ends() {
        return Map.of();
    }

    <T> T as(Cases<T> cases);

    /** An answer for each kind of step. */
    interface Cases<T> {

        T establish(Establish step);

        T transfer(Transfer step);

        T changeKind(ChangeKind step);

        T rename(Rename step);

        T merge(MergeInto step);

        T end(End step);

        T consolidate(Consolidate step);

        T split(Split step);
    }

    /** A new organisation that follows nobody. */
    record Establish(NewUnit unit, LocalDate on, Act act) implements Step {

        @Override
        public String done() {
            return "established";
        }

        @Override
        public <T> T as(Cases<T> cases) {
            return cases.establish(this);
        }
    }

    /** An organisation goes, with all below it, to another parent, which accepts it; it gets a new code, if not null. */
    record Transfer(String key, String newParentKey, String newCode, LocalDate on, Act act, Act acceptance)
            implements Step {

        @Override
        public String done() {
            return "transferred";
        }

        @Override
        public <T> T as(Cases<T> cases) {
            return cases.transfer(this);
        }
    }

    /** An organisation becomes one of another kind, with the code of its new place. */
    record ChangeKind(String key, String kind, String newCode, LocalDate on, Act act) implements Step {

        @Override
        public String done() {
            return "raised";
        }

        @Override
        public <T> T as(Cases<T> cases) {
            return cases.changeKind(this);
        }
    }

    /** An organisation gets another name. */
    record Rename(String key, String name, LocalDate on, Act act) implements Step {

        @Override
        public String done() {
            return "renamed";
        }

        @Override
        public <T> T as(Cases<T> cases) {
            return cases.rename(this);
        }
    }

    /** An organisation goes into another, which continues and takes everything over. */
    record MergeInto(String key, String successorKey, LocalDate on, Act act) implements Step {

        @Override
        public String done() {
            return "merged";
        }

        @Override
        public Map<String, List<String>> ends() {
            return Map.of(key, List.of(successorKey));
        }

        @Override
        public <T> T as(Cases<T> cases) {
            return cases.merge(this);
        }
    }

    /** How an organisation ends that nobody follows. */
    enum Ending {
        DISSOLVED("dissolution"),
        CEASED("cessation");

        private final String command;

        Ending(String command) {
            this.command = command;
        }

        /** The command of the register. */
        public String command() {
            return command;
        }
    }

    /** An organisation ends; what still hangs on it goes where the plan says, its targets stay. */
    record End(String key, Ending ending, String childrenTo, String peopleTo, LocalDate on, Act act) implements Step {

        @Override
        public String done() {
            return ending.name().toLowerCase(java.util.Locale.ROOT);
        }

        @Override
        public Map<String, List<String>> ends() {
            return Map.of(key, List.of());
        }

        @Override
        public <T> T as(Cases<T> cases) {
            return cases.end(this);
        }
    }

    /** Several organisations become a new one, which takes everything over. */
    record Consolidate(List<String> keys, NewUnit successor, LocalDate on, Act act) implements Step {

        @Override
        public String done() {
            return "consolidated";
        }

        @Override
        public Map<String, List<String>> ends() {
            Map<String, List<String>> ends = new java.util.LinkedHashMap<>();
            keys.forEach(key -> ends.put(key, List.of(successor.key())));
            return ends;
        }

        @Override
        public <T> T as(Cases<T> cases) {
            return cases.consolidate(this);
        }
    }

    /** A new organisation and the cells that go to it. */
    record Share(NewUnit unit, List<String> children) {}

    /** An organisation becomes several new ones; who is not in a cell goes to the first. */
    record Split(String key, List<Share> shares, LocalDate on, Act act) implements Step {

        @Override
        public String done() {
            return "split";
        }

        @Override
        public Map<String, List<String>> ends() {
            return Map.of(key, shares.stream().map(share -> share.unit().key()).toList());
        }

        @Override
        public <T> T as(Cases<T> cases) {
            return cases.split(this);
        }
    }
}
