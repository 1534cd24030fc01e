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
import vn.memberdev.contracts.members.AdmissionAnnulledV1;
import vn.memberdev.contracts.members.Affiliation;
import vn.memberdev.contracts.members.Annulment;
import vn.memberdev.contracts.members.MemberAdmittedV1;
import vn.memberdev.contracts.members.MemberState;
import vn.memberdev.contracts.members.MemberStatus;
import vn.memberdev.platform.testkit.Events;

/** What the member register would send about one member who was a candidate here. */
public record MemberEvents(Events events, UUID member, UUID candidate, UUID organisation) {

    public static final LocalDate CEREMONY = LocalDate.of(2009, 5, 19);
    public static final LocalDate ANNULLED = LocalDate.of(2009, 11, 16);

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    public RecordMetadata admitted(long version) {
        return admitted(version, CEREMONY);
    }

    public RecordMetadata admitted(long version, LocalDate ceremony) {
        MemberState state = state(version, ceremony, null);
        return send(version, EventTypes.MEMBER_ADMITTED, new MemberAdmittedV1(state, state.admission()));
    }

    public RecordMetadata annulled(long version) {
        Annulment annulment =
                new Annulment("WRONG_STANDARDS", ANNULLED, decision("44-QD/DUK", ANNULLED), Instant.EPOCH);
        MemberState state = state(version, CEREMONY, annulment);
        return send(version, EventTypes.ADMISSION_ANNULLED, new AdmissionAnnulledV1(state, annulment));
    }

    /** A type that this service does not know, with the state that every type carries. */
    public RecordMetadata ofUnknownType(long version) {
        MemberState state = state(version, CEREMONY, null);
        return send(
                version, "vn.memberdev.members.member-decorated.v1", new MemberAdmittedV1(state, state.admission()));
    }

    private MemberState state(long version, LocalDate ceremony, Annulment annulment) {
        return new MemberState(
                member,
                version,
                annulment == null ? MemberStatus.PROVISIONAL : MemberStatus.ANNULLED,
                1984,
                Sex.FEMALE,
                List.of(new Affiliation(organisation, ceremony, annulment == null ? null : ANNULLED)),
                List.of(),
                new Admission(
                        UUID.randomUUID(),
                        candidate,
                        decision("88-QD/DUK", ceremony.minusDays(15)),
                        ceremony,
                        organisation,
                        "23-QD/TW",
                        annulment),
                List.of(),
                Instant.EPOCH);
    }

    private Decision decision(String number, LocalDate day) {
        return new Decision(number, day, organisation);
    }

    private RecordMetadata send(long version, String type, Object payload) {
        try {
            return events.send(Topics.MEMBERS, member, version, type, JSON.writeValueAsString(payload));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
