package vn.memberdev.admissions.organisation.establishment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.platform.decision.Act;
import vn.memberdev.platform.form.Name;
import vn.memberdev.platform.intake.ImportColumn;

/**
 * A row of an import and of an export: an {@link EstablishOrganisationRequest} with the parts of its decision as columns.
 *
 * @param id the identity that the organisation keeps, as an export says it; one is given if the row has none
 * @param parentId the organisation above
 * @param parentCode the organisation above by its official code; instead of {@code parentId}
 * @param name name in Vietnamese
 * @param kind kind of organisation
 * @param code official code
 * @param effectiveOn first day
 * @param decisionNumber number of the act that establishes it
 * @param decidedOn date of that act
 * @param decidingOrganisationId the organisation whose committee decided
 */
public record OrganisationRow(
        @ImportColumn(vi = "Mã", en = "Id") UUID id,
        @ImportColumn(vi = "Mã tổ chức cấp trên", en = "Parent id") UUID parentId,
        @ImportColumn(vi = "Ký hiệu tổ chức cấp trên", en = "Parent code") @Size(min = 1, max = 32) String parentCode,
        @ImportColumn(vi = "Tên tổ chức", en = "Name") @NotBlank @Size(max = 300) @Name String name,
        @ImportColumn(vi = "Loại hình", en = "Kind", codes = "organisation-kind") @NotNull OrganisationKind kind,
        @ImportColumn(vi = "Ký hiệu", en = "Code") @Size(min = 1, max = 32) String code,
        @ImportColumn(vi = "Có hiệu lực từ ngày", en = "Effective on") @NotNull LocalDate effectiveOn,
        @ImportColumn(vi = "Số quyết định", en = "Decision number") @NotBlank @Size(max = 64) String decisionNumber,
        @ImportColumn(vi = "Ngày quyết định", en = "Decided on") @NotNull @PastOrPresent LocalDate decidedOn,
        @ImportColumn(vi = "Mã tổ chức ra quyết định", en = "Deciding organisation id") @NotNull
                UUID decidingOrganisationId) {

    EstablishOrganisationRequest toRequest() {
        Act decision = new Act(decisionNumber, decidedOn, decidingOrganisationId);
        return new EstablishOrganisationRequest(parentId, parentCode, name, kind, code, effectiveOn, decision);
    }

    /** The same from another day on. */
    public OrganisationRow from(LocalDate day) {
        return new OrganisationRow(
                id, parentId, parentCode, name, kind, code, day, decisionNumber, decidedOn, decidingOrganisationId);
    }
}
