package vn.memberdev.admissions.member.bulk;

import static vn.memberdev.platform.scope.Roles.BASE_OFFICER;
import static vn.memberdev.platform.scope.Roles.CELL_OFFICER;
import static vn.memberdev.platform.scope.Roles.COMMITTEE_OFFICER;
import static vn.memberdev.platform.scope.Roles.INTEGRATION;
import static vn.memberdev.platform.scope.Roles.PROVINCE_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.admissions.member.MemberExamples;
import vn.memberdev.admissions.member.registration.RegisterMemberRequest;
import vn.memberdev.platform.idempotency.Idempotent;
import vn.memberdev.platform.intake.Batch;
import vn.memberdev.platform.intake.BatchResult;
import vn.memberdev.platform.intake.BatchRunner;
import vn.memberdev.platform.intake.ImportReport;
import vn.memberdev.platform.scope.CurrentScope;

/** Many members at once. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "members")
public class MemberBulkResource {

    private final MemberBulkService service;
    private final CurrentScope current;

    MemberBulkResource(MemberBulkService service, CurrentScope current) {
        this.service = service;
        this.current = current;
    }

    @POST
    @Path("/members:batch")
    @Idempotent
    @RolesAllowed({BASE_OFFICER, COMMITTEE_OFFICER, PROVINCE_OFFICER, INTEGRATION})
    @Operation(operationId = "registerMembers", summary = "Enters up to 500 people who are members already")
    @APIResponseSchema(value = BatchResult.class, responseCode = "207", responseDescription = "A result for each item")
    public Response registerAll(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "one item",
                                                            value = MemberExamples.REGISTER_BATCH)))
                    @NotNull
                    @Valid
                    Batch<RegisterMemberRequest> batch) {
        return BatchRunner.respond(service.registerAll(current.scope(), batch));
    }

    @POST
    @Path("/members:import")
    @Consumes("text/csv")
    @RolesAllowed({BASE_OFFICER, COMMITTEE_OFFICER, PROVINCE_OFFICER, INTEGRATION})
    @Operation(operationId = "importMembers", summary = "Enters the members of a CSV file")
    public ImportReport registerFrom(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            examples = @ExampleObject(name = "a file", value = MemberExamples.FILE)))
                    InputStream file) {
        return service.registerFrom(current.scope(), file);
    }

    @POST
    @Path("/member-education:batch")
    @Idempotent
    @RolesAllowed({CELL_OFFICER, BASE_OFFICER, COMMITTEE_OFFICER, PROVINCE_OFFICER, INTEGRATION})
    @Operation(operationId = "educateMembers", summary = "Records up to 500 levels of education")
    @APIResponseSchema(value = BatchResult.class, responseCode = "207", responseDescription = "A result for each item")
    public Response educateAll(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "one item",
                                                            value = MemberExamples.EDUCATE_BATCH)))
                    @NotNull
                    @Valid
                    Batch<MemberEducationItem> batch) {
        return BatchRunner.respond(service.educateAll(current.scope(), batch));
    }

    @POST
    @Path("/training-turns:batch")
    @Idempotent
    @RolesAllowed({CELL_OFFICER, BASE_OFFICER, COMMITTEE_OFFICER, PROVINCE_OFFICER, INTEGRATION})
    @Operation(operationId = "trainMembers", summary = "Records up to 500 turns of training")
    @APIResponseSchema(value = BatchResult.class, responseCode = "207", responseDescription = "A result for each item")
    public Response trainAll(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "one item",
                                                            value = MemberExamples.TRAIN_BATCH)))
                    @NotNull
                    @Valid
                    Batch<TrainingTurnItem> batch) {
        return BatchRunner.respond(service.trainAll(current.scope(), batch));
    }
}
