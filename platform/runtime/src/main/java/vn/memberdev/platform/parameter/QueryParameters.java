package vn.memberdev.platform.parameter;

import static vn.memberdev.platform.problem.PlatformProblem.UNKNOWN_CODE;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.memberdev.platform.problem.FieldError;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;

/**
 * Refuses query parameters that the operation does not have, and values that it cannot read: a misspelt filter would
 * otherwise answer with everything, and nobody would notice; a misspelt day with 404.
 */
@Provider
public class QueryParameters implements ContainerRequestFilter {

    private final Map<Method, Map<String, Class<?>>> known = new ConcurrentHashMap<>();

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = resource.getResourceMethod();
        if (method == null || !method.getDeclaringClass().getName().startsWith("vn.memberdev.")) {
            return;
        }
        Map<String, Class<?>> parameters = known.computeIfAbsent(method, QueryParameters::of);
        MultivaluedMap<String, String> sent = request.getUriInfo().getQueryParameters();
        requireKnown(sent, parameters);
        requireReadable(sent, parameters);
    }

    private static void requireKnown(MultivaluedMap<String, String> sent, Map<String, Class<?>> parameters) {
        sent.keySet().stream()
                .filter(name -> !parameters.containsKey(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new ProblemException(
                                    PlatformProblem.UNKNOWN_PARAMETER,
                                    parameters.isEmpty() ? "none" : "detail",
                                    "known",
                                    parameters.keySet().stream().sorted().toList())
                            .with(List.of(FieldError.query(name, "unknown-parameter")));
                });
    }

    private static void requireReadable(MultivaluedMap<String, String> sent, Map<String, Class<?>> parameters) {
        List<FieldError> faults = sent.entrySet().stream()
                .flatMap(parameter -> parameter.getValue().stream()
                        .flatMap(value ->
                                ParameterType.faultOf(parameter.getKey(), parameters.get(parameter.getKey()), value)
                                        .stream()))
                .toList();
        if (!faults.isEmpty()) {
            boolean codesOnly = faults.stream().allMatch(fault -> fault.code().equals(UNKNOWN_CODE.code()));
            throw new ProblemException(codesOnly ? UNKNOWN_CODE : PlatformProblem.MALFORMED_REQUEST, "parameters")
                    .with(faults);
        }
    }

    private static Map<String, Class<?>> of(Method method) {
        Map<String, Class<?>> types = new HashMap<>();
        for (Parameter parameter : method.getParameters()) {
            QueryParam query = parameter.getAnnotation(QueryParam.class);
            if (query != null) {
                types.put(query.value(), parameter.getType());
            }
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                addFields(parameter.getType(), types);
            }
        }
        return types;
    }

    private static void addFields(Class<?> bean, Map<String, Class<?>> types) {
        for (Class<?> type = bean; type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                QueryParam query = field.getAnnotation(QueryParam.class);
                if (query != null) {
                    types.put(query.value(), field.getType());
                }
                if (field.isAnnotationPresent(BeanParam.class)) {
                    addFields(field.getType(), types);
                }
            }
        }
    }
}
