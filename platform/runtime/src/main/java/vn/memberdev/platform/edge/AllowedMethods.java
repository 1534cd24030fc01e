package vn.memberdev.platform.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which methods an address takes. The framework knows, and tells only who asks with OPTIONS. */
@ApplicationScoped
public class AllowedMethods {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");

    private record Operation(String method, Pattern path, int literals) {

        static Operation of(String method, String template) {
            String literal = PARAMETER.matcher(template).replaceAll("");
            String path = Arrays.stream(PARAMETER.split(template, -1))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("[^/]+"));
            return new Operation(method, Pattern.compile(path), literal.length());
        }
    }

    private final List<Operation> operations;

    AllowedMethods(BeanManager beans) {
        this.operations = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .distinct()
                .flatMap(type -> operationsOf(type).stream())
                .toList();
    }

    /** The methods of an address, in the order of the alphabet. */
    public Set<String> of(String path) {
        List<Operation> here = operations.stream()
                .filter(operation -> operation.path().matcher(path).matches())
                .toList();
        int closest = here.stream().mapToInt(Operation::literals).max().orElse(0);
        Set<String> methods = here.stream()
                .filter(operation -> operation.literals() == closest)
                .map(Operation::method)
                .collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        methods.add(HttpMethod.OPTIONS);
        return methods;
    }

    private static List<Operation> operationsOf(Class<?> type) {
        List<Operation> found = new ArrayList<>();
        for (Method method : type.getMethods()) {
            for (Annotation annotation : method.getAnnotations()) {
                HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
                if (verb != null) {
                    Path own = method.getAnnotation(Path.class);
                    String path = type.getAnnotation(Path.class).value() + (own == null ? "" : slashed(own.value()));
                    found.add(Operation.of(verb.value(), slashed(path)));
                }
            }
        }
        return found;
    }

    private static String slashed(String path) {
        return path.startsWith("/") ? path : "/" + path;
    }
}
