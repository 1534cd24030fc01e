package vn.memberdev.admissions.organisation.tree;

import java.time.Instant;
import vn.memberdev.admissions.organisation.history.OrganisationView;
import vn.memberdev.platform.time.BusinessTime;

/**
 * An organisation on a day, and when its last change was recorded.
 *
 * @param view what it was
 * @param changedAt when the last change was recorded
 */
record OrganisationOnDay(OrganisationView view, Instant changedAt) {

    /**
     * Whether what is shown began to hold only after it was recorded. The same version then showed something else
     * before, and a caller who has that must not learn that nothing changed.
     */
    boolean tookEffectAfterRecording() {
        return view.effectiveOn().isAfter(changedAt.atZone(BusinessTime.VIETNAM).toLocalDate());
    }
}
