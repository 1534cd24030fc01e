package vn.memberdev.admissions.organisation.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Every order of a few things. */
public final class Orders {

    private Orders() {}

    public static <T> List<List<T>> of(List<T> things) {
        List<List<T>> orders = new ArrayList<>();
        permute(new ArrayList<>(things), 0, orders);
        return orders;
    }

    private static <T> void permute(List<T> rest, int fixed, List<List<T>> into) {
        if (fixed == rest.size()) {
            into.add(List.copyOf(rest));
        }
        for (int i = fixed; i < rest.size(); i++) {
            Collections.swap(rest, fixed, i);
            permute(rest, fixed + 1, into);
            Collections.swap(rest, fixed, i);
        }
    }
}
