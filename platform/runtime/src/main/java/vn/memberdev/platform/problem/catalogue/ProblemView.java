package vn.memberdev.platform.problem.catalogue;

import java.util.List;
import vn.memberdev.platform.language.Language;
import vn.memberdev.platform.language.Message;
import vn.memberdev.platform.language.Texts;
import vn.memberdev.platform.problem.ProblemType;

/**
 * An entry of the catalogue.
 *
 * @param code stable code
 * @param status HTTP status that goes with it
 * @param title what it is called
 * @param cause how it comes about
 * @param whatToDo what its answers say; where an answer names a value, three dots stand here
 * @param members members that a body can have beyond those that every problem has
 */
public record ProblemView(
        String code, int status, Message title, Message cause, List<Message> whatToDo, List<String> members) {

    private static final String CAUSE = "cause";

    static ProblemView of(ProblemType type) {
        var texts = Texts.of(Language.VI).below("problems", type.code());
        return new ProblemView(
                type.code(),
                type.status(),
                type.title(),
                texts.containsKey(CAUSE) ? Message.detail(type.code(), CAUSE) : type.title(),
                texts.keySet().stream()
                        .filter(which -> !which.equals(CAUSE))
                        .map(which -> Message.detail(type.code(), which))
                        .toList(),
                type.members());
    }
}
