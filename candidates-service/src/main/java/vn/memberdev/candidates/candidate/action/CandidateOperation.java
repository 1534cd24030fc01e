package vn.memberdev.candidates.candidate.action;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.memberdev.platform.scope.Callers;

/**
 * A command on a candidate as its resource method declares it: method, path and roles are read from the annotations
 * that the service itself obeys.
 *
 * @param name stable name of the action
 * @param method HTTP method
 * @param path path as in the API description
 * @param roles who may call it
 */
public record CandidateOperation(String name, String method, String path, Set<String> roles) {

    /**
     * @param name stable name of the action
     * @param resource the resource class
     * @param operationId which of its methods
     */
    public static CandidateOperation of(String name, Class<?> resource, String operationId) {
        Method declared = Arrays.stream(resource.getDeclaredMethods())
                .filter(one -> one.isAnnotationPresent(Operation.class)
                        && one.getAnnotation(Operation.class).operationId().equals(operationId))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(resource + " has no operation " + operationId));
        String verb = Arrays.stream(declared.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst()
                .orElseThrow();
        String path = resource.getAnnotation(Path.class).value()
                + (declared.isAnnotationPresent(Path.class)
                        ? declared.getAnnotation(Path.class).value()
                        : "");
        return new CandidateOperation(
                name,
                verb,
                path,
                Set.copyOf(Callers.rolesOf(
                        declared.getAnnotation(RolesAllowed.class).value())));
    }

    /** The path of the call for one candidate; a part that names something else stays open. */
    public String href(UUID candidate) {
        return path.replace("/candidates/{id}", "/candidates/" + candidate);
    }
}
