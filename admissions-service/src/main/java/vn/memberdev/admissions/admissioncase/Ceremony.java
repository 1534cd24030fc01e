package vn.memberdev.admissions.admissioncase;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** The ceremony that made the candidate a member. */
@Embeddable
public record Ceremony(
        @Column(name = "ceremony_on") LocalDate heldOn,
        @Column(name = "ceremony_organisation_id") UUID organisationId,
        @Column(name = "member_id") UUID memberId) {}
