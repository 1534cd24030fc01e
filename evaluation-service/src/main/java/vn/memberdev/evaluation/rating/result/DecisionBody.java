package vn.memberdev.evaluation.rating.result;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The act a rating rests on.
 *
 * @param number the number printed on the act
 * @param decidedOn the date of the act
 * @param decidingOrganisationId the organisation whose committee decided
 */
@Schema(name = "Decision")
public record DecisionBody(
        @NotBlank @Size(max = 64) String number, @NotNull LocalDate decidedOn, @NotNull UUID decidingOrganisationId) {}
