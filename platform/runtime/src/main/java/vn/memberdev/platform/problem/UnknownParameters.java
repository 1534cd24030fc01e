package vn.memberdev.platform.problem;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Refuses query parameters that the operation does not have: a misspelt filter would otherwise answer with everything,
 * and nobody would notice.
 */
@Provider
public class UnknownParameters implements ContainerRequestFilter {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = resource.getResourceMethod();
        if (method == null || !method.getDeclaringClass().getName().startsWith("vn.memberdev.")) {
            return;
        }
        Set<String> parameters = known.computeIfAbsent(method, UnknownParameters::of);
        request.getUriInfo().getQueryParameters().keySet().stream()
                .filter(name -> !parameters.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new ProblemException(
                                    PlatformProblem.UNKNOWN_PARAMETER,
                                    "Leave it out, or use one of: "
                                            + String.join(
                                                    ", ",
                                                    parameters.stream().sorted().toList()))
                            .with(java.util.List.of(
                                    new FieldError(name, "query", "unknown-parameter", "not known here")));
                });
    }

    private static Set<String> of(Method method) {
        Set<String> names = new HashSet<>();
        for (Parameter parameter : method.getParameters()) {
            QueryParam query = parameter.getAnnotation(QueryParam.class);
            if (query != null) {
                names.add(query.value());
            }
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                addFields(parameter.getType(), names);
            }
        }
        return names;
    }

    private static void addFields(Class<?> bean, Set<String> names) {
        for (Class<?> type = bean; type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                QueryParam query = field.getAnnotation(QueryParam.class);
                if (query != null) {
                    names.add(query.value());
                }
                if (field.isAnnotationPresent(BeanParam.class)) {
                    addFields(field.getType(), names);
                }
            }
        }
    }
}
