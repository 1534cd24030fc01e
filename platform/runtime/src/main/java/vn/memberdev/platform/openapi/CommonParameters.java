package vn.memberdev.platform.openapi;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Parameters that mean the same in every operation: described here, unless the operation describes its own. */
final class CommonParameters {

    private static final Map<String, String> DESCRIPTIONS = Map.of(
            "If-Match", "The entity tag of the state that was read; the change is refused if there is a later state",
            "cursor", "nextCursor of the page before; left out for the first page",
            "limit", "Items on a page: 1 to 200, 50 if left out",
            "asOf", "The day whose state is asked for; today if left out",
            "knownAt", "Only what was recorded by this instant; everything if left out");

    private CommonParameters() {}

    static void describe(Operation operation) {
        of(operation).stream()
                .filter(parameter -> parameter.getDescription() == null)
                .forEach(parameter -> parameter.setDescription(DESCRIPTIONS.get(parameter.getName())));
    }

    static List<Parameter> of(Operation operation) {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }

    static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .required(false)
                .description(
                        "A UUID of the caller's making. The same key and request are carried out once within 24 hours.")
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .format("uuid"));
    }
}
