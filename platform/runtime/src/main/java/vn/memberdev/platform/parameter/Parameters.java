package vn.memberdev.platform.parameter;

import static vn.memberdev.platform.problem.PlatformProblem.UNKNOWN_PARAMETER;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.memberdev.platform.problem.BodyFaults;
import vn.memberdev.platform.problem.FieldError;
import vn.memberdev.platform.problem.ProblemException;

/**
 * Refuses query parameters that the operation does not have, and values of the query and the path that it cannot read: a
 * misspelt filter would otherwise answer with everything, and nobody would notice; a misspelt day with 404.
 */
@Provider
public class Parameters implements ContainerRequestFilter {

    private record Known(Map<String, ParameterType> query, Map<String, ParameterType> path) {}

    private final Map<Method, Known> known = new ConcurrentHashMap<>();

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = resource.getResourceMethod();
        if (method == null || !method.getDeclaringClass().getName().startsWith("vn.memberdev.")) {
            return;
        }
        Known parameters = known.computeIfAbsent(method, Parameters::of);
        MultivaluedMap<String, String> query = request.getUriInfo().getQueryParameters();
        requireKnown(query, parameters.query());
        requireReadable(Stream.concat(
                        faults(request.getUriInfo().getPathParameters(), parameters.path()),
                        faults(query, parameters.query()))
                .toList());
    }

    private static void requireKnown(MultivaluedMap<String, String> sent, Map<String, ParameterType> parameters) {
        sent.keySet().stream()
                .filter(name -> !parameters.containsKey(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new ProblemException(
                                    UNKNOWN_PARAMETER,
                                    parameters.isEmpty() ? "none" : "detail",
                                    "known",
                                    parameters.keySet().stream().sorted().toList())
                            .with(List.of(FieldError.query(name, "unknown-parameter")));
                });
    }

    private static Stream<FieldError> faults(
            MultivaluedMap<String, String> sent, Map<String, ParameterType> parameters) {
        return parameters.entrySet().stream()
                .flatMap(parameter -> sent.getOrDefault(parameter.getKey(), List.of()).stream()
                        .flatMap(value -> parameter.getValue().faultOf(parameter.getKey(), value).stream()));
    }

    private static void requireReadable(List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw new ProblemException(BodyFaults.problemOf(faults), "parameters").with(faults);
        }
    }

    private static Known of(Method method) {
        Known found = new Known(new HashMap<>(), new HashMap<>());
        for (Parameter parameter : method.getParameters()) {
            add(parameter, parameter.getType(), found);
        }
        return found;
    }

    private static void add(AnnotatedElement holder, Class<?> type, Known found) {
        // Lists are lists of texts.
        Class<?> value = Collection.class.isAssignableFrom(type) ? String.class : type;
        QueryParam query = holder.getAnnotation(QueryParam.class);
        if (query != null) {
            found.query().put(query.value(), new ParameterType("query", value));
        }
        PathParam path = holder.getAnnotation(PathParam.class);
        if (path != null) {
            found.path().put(path.value(), new ParameterType("path", value));
        }
        if (holder.isAnnotationPresent(BeanParam.class)) {
            for (Class<?> bean = type; bean != null && bean != Object.class; bean = bean.getSuperclass()) {
                for (Field field : bean.getDeclaredFields()) {
                    add(field, field.getType(), found);
                }
            }
        }
    }
}
