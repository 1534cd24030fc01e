package vn.memberdev.platform.openapi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import vn.memberdev.platform.scope.Callers;

/** What the annotations of a resource method say beyond its OpenAPI operation: who may call it, and whether it is idempotent. */
final class OperationCatalogue {

    private static final DotName OPERATION =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");
    private static final DotName ROLES = DotName.createSimple("jakarta.annotation.security.RolesAllowed");
    private static final DotName IDEMPOTENT = DotName.createSimple("vn.memberdev.platform.idempotency.Idempotent");

    private final Map<String, MethodInfo> methods = new HashMap<>();

    OperationCatalogue(IndexView index) {
        for (AnnotationInstance operation : index.getAnnotations(OPERATION)) {
            AnnotationValue id = operation.value("operationId");
            if (id != null && operation.target().kind() == AnnotationTarget.Kind.METHOD) {
                methods.put(id.asString(), operation.target().asMethod());
            }
        }
    }

    /** Roles that may call the operation, in the order they are written; none if anybody may. */
    List<String> roles(String operationId) {
        MethodInfo method = methods.get(operationId);
        AnnotationInstance allowed = method == null ? null : method.annotation(ROLES);
        return allowed == null ? List.of() : Callers.rolesOf(allowed.value().asStringArray());
    }

    boolean idempotent(String operationId) {
        MethodInfo method = methods.get(operationId);
        return method != null && method.hasAnnotation(IDEMPOTENT);
    }
}
