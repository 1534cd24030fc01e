package vn.memberdev.reporting.published;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A published value to be recorded: a number as it was printed, or words. */
public record PublishValueRequest(
        @NotBlank @Size(max = 32) @Schema(examples = "IND-2") String indicator,
        @NotNull UUID organisationId,
        @NotNull LocalDate periodFrom,
        @NotNull LocalDate periodTo,
        @Pattern(regexp = "[+-]?\\d{1,12}([.,]\\d{1,6})?", message = "pattern.printed-number")
                @Schema(examples = "62.06", description = "as printed: its decimals are part of what was said")
                String value,
        @Size(min = 1, max = 500) @Schema(examples = "hàng nghìn lượt") String text,
        @NotBlank @Size(max = 500) @Schema(examples = "baolangson.vn") String source) {

    /** The number in one notation: a point, no plus. */
    String number() {
        return value == null ? null : value.replace(',', '.').replace("+", "");
    }
}
