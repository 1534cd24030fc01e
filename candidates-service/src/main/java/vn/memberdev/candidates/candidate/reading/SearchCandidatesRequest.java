package vn.memberdev.candidates.candidate.reading;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.platform.page.PageRequest;

/**
 * Searches candidates by name. The name travels in the body because addresses are written into logs on the way.
 *
 * @param q beginnings of words of the name, in any order, with or without diacritics
 * @param status only candidates of this status
 * @param organisationId only candidates of this organisation
 * @param subtree with the organisation: also everything below it
 * @param asOf the list as it stood on that day, from what is known now
 * @param listedFrom only who came on the list on that day or later
 * @param listedTo only who came on the list on that day or earlier
 * @param certificateExpiresBefore only who is on the list with no certificate valid on that day or later
 * @param helper only whom this member helps
 * @param sort the order, as in the list; by name if absent
 * @param limit candidates a page may have, 1 to 200; 50 if absent
 * @param cursor where the page before ended
 */
public record SearchCandidatesRequest(
        @NotNull @Size(max = 100) String q,
        String status,
        UUID organisationId,
        boolean subtree,
        LocalDate asOf,
        LocalDate listedFrom,
        LocalDate listedTo,
        LocalDate certificateExpiresBefore,
        UUID helper,
        String sort,
        Integer limit,
        String cursor) {

    PageRequest page() {
        return new PageRequest(
                limit == null ? PageRequest.DEFAULT : limit,
                cursor,
                withoutPage().toString());
    }

    private SearchCandidatesRequest withoutPage() {
        return new SearchCandidatesRequest(
                q,
                status,
                organisationId,
                subtree,
                asOf,
                listedFrom,
                listedTo,
                certificateExpiresBefore,
                helper,
                sort,
                null,
                null);
    }
}
