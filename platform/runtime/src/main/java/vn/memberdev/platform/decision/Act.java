package vn.memberdev.platform.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The act by which an organ of the Party does something: a decision, a resolution or a certificate. Requests bring it and
 * tables keep it, in columns that begin with what it is ({@code removal_number}, {@code removal_decided_on},
 * {@code removal_organisation_id}); {@code decision_…} where a table has one act only. The deciding organisation is kept
 * as given: it may stand outside the caller's part of the tree, or outside the register, as the Centre does.
 *
 * @param number the number printed on the act, for example {@code 12-QD/DU}
 * @param decidedOn the date of the act
 * @param decidingOrganisationId the organisation whose committee decided
 */
@Embeddable
public record Act(
        @Column(name = "decision_number") @NotBlank @Size(max = 64) String number,
        @Column(name = "decision_decided_on") @NotNull @PastOrPresent LocalDate decidedOn,
        @Column(name = "decision_organisation_id") @NotNull UUID decidingOrganisationId) {

    public Act {
        number = number == null ? null : number.strip();
    }

    /** The same in another form, as events have it. */
    public <T> T as(Form<T> form) {
        return form.of(number, decidedOn, decidingOrganisationId);
    }

    /** Another record of number, day and organisation: the constructor of an event's part. */
    @FunctionalInterface
    public interface Form<T> {
        T of(String number, LocalDate decidedOn, UUID decidingOrganisationId);
    }
}
