package vn.memberdev.platform.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Every operation answers in the language that is asked for, and says which it is. */
final class AnswerLanguage {

    private static final String PARAMETER = "AcceptLanguage";
    private static final String HEADER = "ContentLanguage";

    private AnswerLanguage() {}

    static void describe(Components components) {
        components.addParameter(
                PARAMETER,
                OASFactory.createParameter()
                        .name("Accept-Language")
                        .in(Parameter.In.HEADER)
                        .required(false)
                        .description("The language of texts for people: vi (also if left out, or not known here) or en")
                        .schema(text())
                        .example("vi"));
        components.addHeader(
                HEADER,
                OASFactory.createHeader()
                        .description("The language of the texts for people: vi or en")
                        .schema(text().enumeration(List.of("vi", "en"))));
    }

    static void addTo(Operation operation) {
        operation.addParameter(OASFactory.createParameter().ref("#/components/parameters/" + PARAMETER));
        operation.getResponses().getAPIResponses().values().stream()
                .filter(AnswerLanguage::isText)
                .forEach(answer -> answer.addHeader("Content-Language", header()));
    }

    static Header header() {
        return OASFactory.createHeader().ref("#/components/headers/" + HEADER);
    }

    private static boolean isText(APIResponse answer) {
        return answer.getContent() != null
                && answer.getContent().getMediaTypes() != null
                && answer.getContent().getMediaTypes().keySet().stream()
                        .anyMatch(type -> type.endsWith("json") || type.startsWith("text/html"));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
