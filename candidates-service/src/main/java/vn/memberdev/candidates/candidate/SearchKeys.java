package vn.memberdev.candidates.candidate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What the list of candidates is searched and sorted by, written with every change of the candidate.
 *
 * @param searchName {@link NameKeys#search}
 * @param sortName {@link NameKeys#sort}
 * @param listedOn the day on which the candidate came on the list, the last time; a move is no new listing
 */
@Embeddable
record SearchKeys(
        @Column(name = "search_name", nullable = false) String searchName,
        @Column(name = "sort_name", nullable = false) String sortName,
        @Column(name = "listed_on", nullable = false) LocalDate listedOn) {

    static SearchKeys of(String fullName, LocalDate listedOn) {
        return new SearchKeys(NameKeys.search(fullName), NameKeys.sort(fullName), listedOn);
    }
}
