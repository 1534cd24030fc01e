package vn.memberdev.candidates;

import org.junit.jupiter.api.Test;
import vn.memberdev.platform.testkit.rules.ChannelRules;

class ChannelConfigTest {

    @Test
    void everyChannelIsConfiguredWhole() {
        ChannelRules.verify("vn.memberdev.candidates");
    }
}
