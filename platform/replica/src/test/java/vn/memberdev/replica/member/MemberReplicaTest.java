package vn.memberdev.replica.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.memberdev.replica.TestEvents.ID;
import static vn.memberdev.replica.TestEvents.event;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.contracts.Topics;
import vn.memberdev.contracts.members.MemberState;
import vn.memberdev.platform.inbox.PoisonException;

/** What is read from the events of the member register, and what is refused. */
class MemberReplicaTest {

    @Test
    void refusesAMemberWithoutAffiliationsOrStanding() {
        String state = "\"id\":\"" + ID + "\",\"version\":1";
        refusesMember("{\"state\":{" + state + ",\"status\":\"OFFICIAL\"}}");
        refusesMember("{\"state\":{" + state + ",\"affiliations\":[]}}");
        refusesMember("{\"state\":{" + state + ",\"status\":\"OFFICIAL\",\"affiliations\":[{}]}}");
        assertThat(members("{\"state\":{" + state + ",\"status\":\"OFFICIAL\",\"affiliations\":[]}}"))
                .hasSize(1);
    }

    private static List<MemberState> members(String body) {
        return new MemberReplica(null).read(List.of(event(Topics.MEMBERS, EventTypes.MEMBER_REGISTERED, 1, body)));
    }

    private static void refusesMember(String body) {
        assertThatExceptionOfType(PoisonException.class).isThrownBy(() -> members(body));
    }
}
