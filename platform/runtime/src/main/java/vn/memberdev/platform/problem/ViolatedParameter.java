package vn.memberdev.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Iterator;
import java.util.Optional;

/**
 * The parameter of a resource method that a constraint refuses, as the caller knows it.
 *
 * @param in where it stands: {@code query}, {@code path} or {@code header}
 * @param name its name there
 */
record ViolatedParameter(String in, String name) {

    /** None if the body is meant. */
    static Optional<ViolatedParameter> of(ConstraintViolation<?> violation) {
        Iterator<Path.Node> nodes = violation.getPropertyPath().iterator();
        if (!nodes.hasNext()) {
            return Optional.empty();
        }
        Path.Node first = nodes.next();
        if (first.getKind() != ElementKind.METHOD || !nodes.hasNext()) {
            return Optional.empty();
        }
        Path.Node second = nodes.next();
        if (second.getKind() != ElementKind.PARAMETER) {
            return Optional.empty();
        }
        int index = second.as(Path.ParameterNode.class).getParameterIndex();
        return method(violation.getRootBeanClass(), first.as(Path.MethodNode.class))
                .map(method -> method.getParameters()[index])
                .flatMap(parameter -> parameter.isAnnotationPresent(BeanParam.class) && nodes.hasNext()
                        ? field(parameter.getType(), nodes.next().getName())
                        : named(parameter));
    }

    private static Optional<ViolatedParameter> field(Class<?> bean, String name) {
        for (Class<?> type = bean; type != null; type = type.getSuperclass()) {
            try {
                return named(type.getDeclaredField(name));
            } catch (NoSuchFieldException above) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static Optional<ViolatedParameter> named(AnnotatedElement holder) {
        if (holder.isAnnotationPresent(QueryParam.class)) {
            return Optional.of(new ViolatedParameter(
                    "query", holder.getAnnotation(QueryParam.class).value()));
        }
        if (holder.isAnnotationPresent(PathParam.class)) {
            return Optional.of(new ViolatedParameter(
                    "path", holder.getAnnotation(PathParam.class).value()));
        }
        return Optional.ofNullable(holder.getAnnotation(HeaderParam.class))
                .map(header -> new ViolatedParameter("header", header.value()));
    }

    /** The class that was called is one that the container made; what is annotated is the one it was made of. */
    private static Optional<Method> method(Class<?> called, Path.MethodNode node) {
        Class<?>[] types = node.getParameterTypes().toArray(Class<?>[]::new);
        for (Class<?> type = called; type != null; type = type.getSuperclass()) {
            try {
                Method method = type.getDeclaredMethod(node.getName(), types);
                if (!type.getSimpleName().contains("_")) {
                    return Optional.of(method);
                }
            } catch (NoSuchMethodException above) {
                continue;
            }
        }
        return Optional.empty();
    }
}
