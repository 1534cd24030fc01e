package vn.memberdev.admissions;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.admissions.Register.act;
import static vn.memberdev.admissions.Register.as;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.memberdev.contracts.EventSchemas;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.OutboxProbe;
import vn.memberdev.platform.testkit.OwnerProof;

/** What this service emits satisfies the schemas of the contracts. */
@QuarkusTest
class EventContractTest {

    private static final String EFFECTIVE =
            "\"effectiveOn\": \"2009-07-01\", \"decision\": " + act("31-QD/TU", "2009-06-25") + "}";

    private static final Set<String> TYPES = Set.of(
            EventTypes.ORGANISATION_ESTABLISHED,
            EventTypes.ORGANISATION_RENAMED,
            EventTypes.ORGANISATION_KIND_CHANGED,
            EventTypes.ORGANISATION_MOVED,
            EventTypes.ORGANISATION_ENDED,
            EventTypes.ORGANISATION_POWERS_CHANGED,
            EventTypes.ORGANISATION_CORRECTED,
            EventTypes.MEMBER_REGISTERED,
            EventTypes.MEMBER_ADMITTED,
            EventTypes.MEMBER_EDUCATED,
            EventTypes.MEMBER_TRAINED,
            EventTypes.MEMBER_TRANSFERRED,
            EventTypes.ADMISSION_ANNULLED,
            EventTypes.TARGET_SET);

    private final JsonSchemaFactory schemas = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            factory -> factory.schemaMappers(mappers -> mappers.mapPrefix(EventSchemas.BASE, "classpath:contracts/")));

    @Test
    void everyEventSatisfiesItsSchema() {
        OutboxProbe outbox = OutboxProbe.watch(Database.ofService());
        causeEveryEvent();

        Set<String> emitted = outbox.rows().stream().map(OutboxProbe.Row::type).collect(Collectors.toSet());
        assertThat(emitted).isEqualTo(TYPES);
        assertThat(outbox.rows())
                .allSatisfy(row -> assertThat(schema(row.type()).validate(row.payload()))
                        .as(row.type())
                        .isEmpty());
        // Who takes in another organisation learns of it in the lineage, without a version of its own.
        assertThat(OwnerProof.verify(Database.ofService(), outbox, "lineage"))
                .allSatisfy(row -> assertThat(schema(row.type()).validate(row.payload()))
                        .as(row.type())
                        .isEmpty());
    }

    private static void causeEveryEvent() {
        Register register = Register.establish();
        command(
                register,
                "organisations/" + register.base() + "/transfer",
                1,
                "{\"newParentId\": \"" + register.otherCommittee() + "\", \"acceptance\": "
                        + act("12-QD/HU", "2009-06-26") + ", " + EFFECTIVE);
        command(register, "organisations/" + register.base() + "/rename", 2, "{\"name\": \"Tên\", " + EFFECTIVE);
        command(
                register,
                "organisations/" + register.base() + "/kind-change",
                3,
                "{\"kind\": \"SECTION\", " + EFFECTIVE);
        command(register, "organisations/" + register.base() + "/powers", 4, "{\"power\": \"PILOT\", " + EFFECTIVE);
        command(
                register,
                "organisations/" + register.base() + "/powers/PILOT/withdrawal",
                5,
                "{" + EFFECTIVE.replace("2009-07-01", "2010-07-01"));
        command(
                register,
                "organisations/" + register.base() + "/changes/2/correction",
                6,
                "{\"reason\": \"Nhập sai\"}");
        String member = register.member(register.cell(), "DV-1").getString("id");
        command(
                register,
                "members/" + member + "/education",
                1,
                "{\"level\": \"UNIVERSITY\", \"reachedOn\": \"2008-11-21\"}");
        command(
                register,
                "members/" + member + "/training-turns",
                2,
                "{\"kind\": \"UPGRADING\", \"completedOn\": \"2008-06-27\"}");
        command(
                register,
                "admission-cases/" + register.admitted(register.cell()).getString("id") + "/annulment",
                3,
                "{\"reason\": \"WRONG_STANDARDS\", \"decision\": " + act("44-QD/DUK", "2009-11-16") + "}");
        as(Roles.PROVINCE_OFFICER, register.province())
                .body("{\"organisationId\": \"" + register.committee() + "\", \"indicator\": \"ADMISSIONS\","
                        + " \"periodFrom\": \"2005-01-01\", \"periodTo\": \"2009-12-31\", \"value\": 700, \"resolution\": "
                        + act("09-NQ/DUK", "2005-12-18") + "}")
                .post("/api/v1/targets")
                .then()
                .statusCode(201);
        command(
                register,
                "organisations/" + register.cell() + "/merge-into/" + register.secondCell(),
                1,
                "{\"placement\": {}, " + EFFECTIVE);
    }

    private static void command(Register register, String path, long version, String body) {
        as(Roles.PROVINCE_OFFICER, register.province())
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post("/api/v1/" + path)
                .then()
                .statusCode(200);
    }

    private JsonSchema schema(String type) {
        return schemas.getSchema(
                SchemaLocation.of(EventSchemas.id(type)),
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
    }
}
