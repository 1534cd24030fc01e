package vn.memberdev.candidates.certificate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.candidates.candidate.CandidateItem;

/**
 * An item of a batch of certificates.
 *
 * @param candidateId the candidate
 * @param completedOn the date of the certificate
 * @param number the number of the certificate
 */
public record CertificateItem(
        @NotNull UUID candidateId, @NotNull LocalDate completedOn, @NotBlank @Size(max = 64) String number)
        implements CandidateItem<RecordCertificateRequest> {

    @Override
    public RecordCertificateRequest command() {
        return new RecordCertificateRequest(completedOn, number);
    }
}
