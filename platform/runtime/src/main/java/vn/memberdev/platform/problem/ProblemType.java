package vn.memberdev.platform.problem;

import java.util.Arrays;
import java.util.List;
import vn.memberdev.platform.language.Message;

/**
 * One entry of a feature's closed catalogue of problems: what can go wrong there, told by a code that never changes. Each
 * feature lists its own as constants of one interface; the texts stand in the bundle {@code problems}. The code is API: it
 * is never renamed, and a retired code is never used again.
 *
 * @param code stable code in kebab-case, also the last segment of the problem's type URI
 * @param status HTTP status that goes with the problem
 * @param passes whether the same request, sent again a little later, may succeed: said with Retry-After and {@code retry}
 * @param members further members of the body
 */
public record ProblemType(String code, int status, boolean passes, List<String> members) {

    /** An entry. */
    public static ProblemType of(String code, int status) {
        return new ProblemType(code, status, false, List.of());
    }

    /** An entry whose reason goes away by itself. */
    public static ProblemType passing(String code, int status) {
        return new ProblemType(code, status, true, List.of());
    }

    /** The same with further members in its body. */
    public ProblemType with(String... names) {
        return new ProblemType(code, status, passes, List.of(names));
    }

    /** One short sentence that is the same for every occurrence. */
    public Message title() {
        return Message.title(code);
    }

    /**
     * What happened and what to do, where the problem has one such text.
     *
     * @param arguments names and values in turn
     */
    public Message detail(Object... arguments) {
        return Message.detail(code, "detail", arguments);
    }

    /** The entries of the catalogues, in the order in which they are written. */
    public static List<ProblemType> allOf(Class<?>... catalogues) {
        return Arrays.stream(catalogues)
                .flatMap(catalogue -> Arrays.stream(catalogue.getFields()))
                .filter(field -> field.getType() == ProblemType.class)
                .map(field -> {
                    try {
                        return (ProblemType) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(field + " is not public", e);
                    }
                })
                .toList();
    }
}
