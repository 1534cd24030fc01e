package vn.memberdev.platform.inbox;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.memberdev.platform.form.FreeText;

/**
 * Says that a record of the quarantine is not wanted any more.
 *
 * @param reason why, for those who look at it later; without personal data
 */
public record Dismissal(@NotBlank @Size(max = 500) @FreeText String reason) {}
