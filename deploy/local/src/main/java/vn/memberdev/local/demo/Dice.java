package vn.memberdev.local.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Chance that falls the same way on every machine: {@link Random} is specified to the bit. */
public final class Dice {

    private final Random random;

    public Dice(long seed) {
        this.random = new Random(seed);
    }

    /** From the first to the last, both included. */
    public int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    public LocalDate between(LocalDate first, LocalDate last) {
        return first.plusDays(between(0, (int) ChronoUnit.DAYS.between(first, last)));
    }

    public <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Each key as often as its count says, in random order. */
    List<String> shuffled(Map<String, Integer> counts) {
        List<String> all = new ArrayList<>();
        counts.forEach((key, count) -> all.addAll(Collections.nCopies(count, key)));
        Collections.shuffle(all, random);
        return all;
    }

    <T> List<T> shuffled(List<T> things) {
        List<T> all = new ArrayList<>(things);
        Collections.shuffle(all, random);
        return all;
    }
}
