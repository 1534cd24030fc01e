package vn.memberdev.admissions;

import org.junit.jupiter.api.Test;
import vn.memberdev.platform.testkit.rules.ChannelRules;

class ChannelConfigTest {

    @Test
    void everyChannelIsConfiguredWhole() {
        ChannelRules.verify("vn.memberdev.admissions");
    }
}
