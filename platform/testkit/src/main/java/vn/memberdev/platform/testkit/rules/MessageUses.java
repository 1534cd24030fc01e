package vn.memberdev.platform.testkit.rules;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which texts the sources name literally: faults, words, and the texts of problems. */
final class MessageUses extends TreeScanner<Void, Void> {

    /**
     * A text that is named.
     *
     * @param bundle its bundle
     * @param key its key; for a problem, the constant and which of its texts, with a dot between
     * @param arguments names of what is put in, or null if they are not literal
     */
    record Use(String bundle, String key, Set<String> arguments) {}

    /** Methods that make a fault, with the places where its key can stand. */
    private static final Map<String, List<Integer>> FAULTS = Map.of(
            "body", List.of(1),
            "query", List.of(1),
            "refused", List.of(1),
            "warning", List.of(1),
            "addIf", List.of(2),
            "fault", List.of(1, 2));

    private static final Set<String> REFUSALS = Set.of("throwIfAny", "requireNone", "refuseIfAny", "refuse");

    private final List<Use> uses = new ArrayList<>();
    private final Set<String> literals = new HashSet<>();
    private final Map<String, Set<String>> codes = new HashMap<>();

    List<Use> uses() {
        return uses;
    }

    /** Every literal text of the sources. */
    Set<String> literals() {
        return literals;
    }

    /** Codes of problems by the name of their constant. */
    Map<String, Set<String>> codes() {
        return codes;
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void nothing) {
        if (literal.getValue() instanceof String text) {
            literals.add(text);
        }
        return super.visitLiteral(literal, nothing);
    }

    @Override
    public Void visitVariable(VariableTree variable, Void nothing) {
        if (variable.getType() != null
                && variable.getType().toString().equals("ProblemType")
                && variable.getInitializer() != null) {
            Set<String> found = new HashSet<>();
            variable.getInitializer()
                    .accept(
                            new TreeScanner<Void, Void>() {
                                @Override
                                public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
                                    if (Set.of("of", "passing").contains(nameOf(call.getMethodSelect()))) {
                                        text(call.getArguments().get(0)).ifPresent(found::add);
                                    }
                                    return super.visitMethodInvocation(call, none);
                                }
                            },
                            null);
            codes.computeIfAbsent(variable.getName().toString(), name -> new HashSet<>())
                    .addAll(found);
        }
        return super.visitVariable(variable, nothing);
    }

    @Override
    public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
        annotation.getArguments().stream()
                .filter(AssignmentTree.class::isInstance)
                .map(AssignmentTree.class::cast)
                .filter(assignment -> assignment.getVariable().toString().equals("message"))
                .forEach(assignment ->
                        text(assignment.getExpression()).ifPresent(key -> uses.add(new Use("faults", key, null))));
        return super.visitAnnotation(annotation, nothing);
    }

    @Override
    public Void visitNewClass(NewClassTree made, Void nothing) {
        if (nameOf(made.getIdentifier()).equals("ProblemException")) {
            problem(made.getArguments(), 0);
        }
        return super.visitNewClass(made, nothing);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        List<? extends ExpressionTree> arguments = call.getArguments();
        String name = nameOf(call.getMethodSelect());
        if (name.equals("words") && !arguments.isEmpty()) {
            texts(arguments.get(0)).forEach(key -> add("words", key, arguments, 1));
        } else if (REFUSALS.contains(name)) {
            for (int at = 0; at < arguments.size(); at++) {
                if (constant(arguments.get(at)).isPresent()) {
                    problem(arguments, at);
                }
            }
        } else if (FAULTS.containsKey(name)) {
            fault(FAULTS.get(name), arguments);
        }
        return super.visitMethodInvocation(call, nothing);
    }

    private void fault(List<Integer> places, List<? extends ExpressionTree> arguments) {
        for (int at : places) {
            if (at >= arguments.size()) {
                return;
            }
            List<String> keys = texts(arguments.get(at))
                    .filter(text -> !text.isEmpty() && !text.startsWith("/"))
                    .toList();
            if (!keys.isEmpty()) {
                int next = at + 1;
                keys.forEach(key -> add("faults", key, arguments, next));
                return;
            }
        }
    }

    private void problem(List<? extends ExpressionTree> arguments, int at) {
        Optional<String> constant = constant(arguments.get(at));
        if (constant.isEmpty()) {
            return;
        }
        if (arguments.size() == at + 1) {
            add("problems", constant.get() + ".detail", arguments, at + 1);
            return;
        }
        texts(arguments.get(at + 1)).forEach(which -> add("problems", constant.get() + "." + which, arguments, at + 2));
    }

    private void add(String bundle, String key, List<? extends ExpressionTree> arguments, int from) {
        Set<String> names = new HashSet<>();
        for (int at = from; at < arguments.size(); at += 2) {
            Optional<String> name = text(arguments.get(at));
            if (name.isEmpty()) {
                uses.add(new Use(bundle, key, null));
                return;
            }
            names.add(name.get());
        }
        uses.add(new Use(bundle, key, names));
    }

    private static Optional<String> constant(ExpressionTree expression) {
        String name = nameOf(expression);
        return name.matches("[A-Z][A-Z_0-9]+") ? Optional.of(name) : Optional.empty();
    }

    private static Optional<String> text(ExpressionTree expression) {
        return expression instanceof LiteralTree literal && literal.getValue() instanceof String text
                ? Optional.of(text)
                : Optional.empty();
    }

    /** The text, or both where the program chooses. */
    private static Stream<String> texts(ExpressionTree expression) {
        if (expression instanceof ParenthesizedTree inner) {
            return texts(inner.getExpression());
        }
        return expression instanceof ConditionalExpressionTree choice
                ? Stream.concat(texts(choice.getTrueExpression()), texts(choice.getFalseExpression()))
                : text(expression).stream();
    }

    private static String nameOf(ExpressionTree expression) {
        if (expression instanceof IdentifierTree identifier) {
            return identifier.getName().toString();
        }
        return expression instanceof MemberSelectTree member
                ? member.getIdentifier().toString()
                : "";
    }
}
