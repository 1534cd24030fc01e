package vn.memberdev.candidates.citizennumber;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.memberdev.platform.privacy.PrivacyKeys;
import vn.memberdev.platform.problem.ProblemException;

/** Lets the log of the start say that keys are missing. The service runs on: all but the citizen numbers works. */
@ApplicationScoped
class PrivacyKeysAtStart {

    void check(@Observes StartupEvent start, PrivacyKeys keys) {
        try {
            Log.infof("Citizen numbers are sealed with key %s", keys.currentId());
        } catch (ProblemException missing) {
            Log.error("Citizen numbers can be neither recorded nor shown until the keys are there");
        }
    }
}
