package vn.memberdev.candidates.candidate.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.memberdev.candidates.candidate.NameKeys;
import vn.memberdev.contracts.candidates.CandidateStatus;

/**
 * Which candidates a list is about; null means any.
 *
 * @param words beginnings of words of the name, in any order, as {@link NameKeys#words} gives them
 * @param organisationId where the candidate is, or was last, listed
 * @param subtree with the organisation: also everything below it
 * @param status derived status
 * @param asOf the day whose facts count, and whose tree; null for what is known now
 * @param listedFrom came on the list on that day or later
 * @param listedTo came on the list on that day or earlier
 * @param certificateExpiresBefore on the list, and no certificate is valid on that day or later
 * @param helper the member who follows the candidate
 */
record CandidateFilter(
        List<String> words,
        UUID organisationId,
        boolean subtree,
        CandidateStatus status,
        LocalDate asOf,
        LocalDate listedFrom,
        LocalDate listedTo,
        LocalDate certificateExpiresBefore,
        UUID helper) {

    /** The names searched for as a full-text query; the words hold letters and digits only, so nothing can break it. */
    Optional<String> textQuery() {
        return words == null
                ? Optional.empty()
                : Optional.of(String.join(
                        " & ", words.stream().map(word -> word + ":*").toList()));
    }

    /** A text in which no word can be found, and so nobody. */
    boolean findsNobody() {
        return words != null && words.isEmpty();
    }
}
