package vn.memberdev.candidates;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.RecordMetadata;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.contracts.Topics;
import vn.memberdev.contracts.common.Decision;
import vn.memberdev.contracts.common.Sex;
import vn.memberdev.contracts.members.Admission;
import vn.memberdev.contracts.members.Affiliation;
import vn.memberdev.contracts.members.MemberRegisteredV1;
import vn.memberdev.contracts.members.MemberState;
import vn.memberdev.contracts.members.MemberStatus;
import vn.memberdev.platform.testkit.Events;

/** What the member register would send about one member of long standing, who may become a helper. */
public record RegisteredMember(Events events, UUID id) {

    public static final LocalDate SINCE = LocalDate.of(1995, 2, 3);

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    public RecordMetadata registered(long version, UUID organisation) {
        return send(version, MemberStatus.OFFICIAL, null, new Affiliation(organisation, SINCE, null));
    }

    public RecordMetadata moved(long version, UUID from, UUID to, LocalDate on) {
        return send(
                version, MemberStatus.OFFICIAL, null, new Affiliation(from, SINCE, on), new Affiliation(to, on, null));
    }

    public RecordMetadata left(long version, UUID organisation, LocalDate on) {
        return send(version, MemberStatus.OFFICIAL, null, new Affiliation(organisation, SINCE, on));
    }

    /** Admitted elsewhere as a candidate of nobody here, with this standing now. */
    public RecordMetadata admitted(long version, MemberStatus status, UUID organisation, LocalDate ceremonyOn) {
        Decision decision = new Decision("88-QD/DUK", ceremonyOn, organisation);
        Admission admission =
                new Admission(UUID.randomUUID(), null, decision, ceremonyOn, organisation, "23-QD/TW", null);
        return send(version, status, admission, new Affiliation(organisation, ceremonyOn, null));
    }

    private RecordMetadata send(long version, MemberStatus status, Admission admission, Affiliation... affiliations) {
        MemberState state = new MemberState(
                id,
                version,
                status,
                1965,
                Sex.MALE,
                List.of(affiliations),
                List.of(),
                admission,
                List.of(),
                Instant.EPOCH);
        try {
            return events.send(
                    Topics.MEMBERS,
                    id,
                    version,
                    EventTypes.MEMBER_REGISTERED,
                    JSON.writeValueAsString(new MemberRegisteredV1(state, SINCE)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
