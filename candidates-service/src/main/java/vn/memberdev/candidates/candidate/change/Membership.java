package vn.memberdev.candidates.candidate.change;

import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.contracts.common.Decision;

/**
 * What the member register says of the member a candidate became.
 *
 * @param memberId the member
 * @param ceremonyOn the day of the ceremony
 * @param annulledOn the day the admission was annulled, or null while it stands
 * @param annulment the decision that annulled it, or null
 */
public record Membership(UUID memberId, LocalDate ceremonyOn, LocalDate annulledOn, Decision annulment) {

    public boolean stands() {
        return annulledOn == null;
    }
}
