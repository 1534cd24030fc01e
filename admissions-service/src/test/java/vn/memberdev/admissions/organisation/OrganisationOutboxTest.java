package vn.memberdev.admissions.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.admissions.Register.as;
import static vn.memberdev.admissions.organisation.Commands.onBy;
import static vn.memberdev.admissions.organisation.Commands.organisation;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.admissions.Register;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.OutboxProbe;
import vn.memberdev.platform.testkit.OutboxProbe.Row;

/** Which events each structural command writes; a refused or broken one writes none. */
@QuarkusTest
class OrganisationOutboxTest {

    private static final String DAY = "2025-07-01";

    private final Database database = Database.ofService();
    private Register register;
    private Commands commands;
    private OutboxProbe outbox;

    @BeforeEach
    void establish() {
        register = Register.establish();
        commands = new Commands(register);
        outbox = OutboxProbe.watch(database);
    }

    @Test
    void renameAndKindChangeWriteOneEventEach() {
        commands.rename(register.base(), 1, "Tên mới", "2010-01-01").statusCode(200);
        Row renamed = outbox.rows().get(0);
        assertThat(renamed.type()).isEqualTo(EventTypes.ORGANISATION_RENAMED);
        assertThat(renamed.version()).isEqualTo(2);
        assertThat(renamed.payload().at("/state/periods/1/name").asText()).isEqualTo("Tên mới");

        outbox.forget();
        commands.send(register.base(), 2, "kind-change", "{\"kind\": \"SUPERIOR\", " + onBy("2008-01-01") + "}")
                .statusCode(200);
        Row changed = outbox.rows().get(0);
        assertThat(changed.type()).isEqualTo(EventTypes.ORGANISATION_KIND_CHANGED);
        assertThat(changed.payload().at("/fromKind").asText()).isEqualTo("BASE_COMMITTEE");
        // The late decision comes into the state at its place: the reader replaces what it holds.
        assertThat(changed.payload().at("/state/periods/1/from").asText()).isEqualTo("2008-01-01");
        assertThat(changed.payload().at("/state/periods/2/name").asText()).isEqualTo("Tên mới");
        assertThat(changed.payload().at("/state/periods").size()).isEqualTo(3);
    }

    @Test
    void powersWriteTheirEventWithAllPowersInTheState() {
        commands.send(register.base(), 1, "powers", "{\"power\": \"PILOT\", " + onBy("2012-04-01") + "}")
                .statusCode(200);

        Row row = outbox.rows().get(0);
        assertThat(row.type()).isEqualTo(EventTypes.ORGANISATION_POWERS_CHANGED);
        assertThat(row.payload().at("/state/powers/0/power").asText()).isEqualTo("PILOT");
    }

    @Test
    void mergerWritesTheEndTheMovesAndOneEventForEachMember() {
        String member = register.member(register.base(), "DV-1").getString("id");
        outbox.forget();

        commands.merge(register.base(), 1, register.otherBase(), DAY, "{}").statusCode(200);

        assertThat(outbox.rows())
                .extracting(Row::type)
                .containsExactly(
                        EventTypes.ORGANISATION_ENDED,
                        EventTypes.ORGANISATION_MOVED,
                        EventTypes.ORGANISATION_MOVED,
                        EventTypes.MEMBER_TRANSFERRED);
        Row ended = outbox.rows().get(0);
        assertThat(ended.payload().at("/state/lineage/0/successorId").asText())
                .isEqualTo(register.otherBase().toString());
        assertThat(ended.payload().at("/state/ended/effectiveOn").asText()).isEqualTo(DAY);
        Row moved = outbox.rows().get(3);
        assertThat(moved.aggregateId()).hasToString(member);
        assertThat(moved.version()).isEqualTo(2);
        assertThat(moved.payload().at("/state/affiliations/0/to").asText()).isEqualTo(DAY);
        assertThat(moved.payload().at("/state/affiliations/1/from").asText()).isEqualTo(DAY);
        assertThat(moved.payload().at("/toOrganisationId").asText())
                .isEqualTo(register.otherBase().toString());
    }

    @Test
    void consolidationWritesTheNewOneAndTheEndsWithTheSameEdges() {
        as(Roles.PROVINCE_OFFICER, register.province())
                .body("{\"predecessors\": [{\"id\": \"" + register.cell() + "\", \"version\": 1}, {\"id\": \""
                        + register.secondCell() + "\", \"version\": 1}], \"organisation\": "
                        + organisation(register.base(), "Chi bộ mới", "CELL", "99.010.001.001") + ", " + onBy(DAY)
                        + "}")
                .post(Commands.PATH + ":consolidate")
                .then()
                .statusCode(201);

        List<Row> rows = outbox.rows();
        assertThat(rows)
                .extracting(Row::type)
                .containsExactly(
                        EventTypes.ORGANISATION_ESTABLISHED,
                        EventTypes.ORGANISATION_ENDED,
                        EventTypes.ORGANISATION_ENDED);
        assertThat(rows.get(0).payload().at("/state/lineage").size()).isEqualTo(2);
        assertThat(rows.get(1).payload().at("/state/lineage/0/successorId").asText())
                .isEqualTo(rows.get(0).aggregateId().toString());
    }

    @Test
    void refusedEndLeavesNothing() {
        register.member(register.cell(), "DV-1");
        outbox.forget();

        commands.merge(register.base(), 1, register.otherBase(), DAY, null).statusCode(409);
        commands.send(register.cell(), 1, "cessation", Commands.end(DAY, null)).statusCode(409);

        assertThat(outbox.rows()).isEmpty();
        assertThat(database.count("organisation_lineage")).isZero();
        assertThat(database.count("organisation_change")).isEqualTo(8);
    }

    @Test
    void thousandsOfMembersGoInOneCommand() {
        int members = 1_200;
        enter(members, register.cell());

        commands.merge(register.cell(), 1, register.otherCell(), DAY, "{}").statusCode(200);

        assertThat(outbox.rows())
                .filteredOn(row -> row.type().equals(EventTypes.MEMBER_TRANSFERRED))
                .hasSize(members)
                .allSatisfy(row -> assertThat(
                                row.payload().at("/state/affiliations").size())
                        .isEqualTo(2));
        assertThat(database.value("select count(*) from affiliation where organisation_id = '" + register.otherCell()
                        + "' and valid_from = '" + DAY + "' and valid_to is null"))
                .isEqualTo((long) members);
    }

    @Test
    void whoHadLeftBeforeStaysWhereTheyWereAndWhoCameLaterCameThere() {
        enter(3, register.cell());
        UUID[] ids = database.rows("select id from member order by id").stream()
                .map(row -> (UUID) row.get("id"))
                .toArray(UUID[]::new);
        database.execute("update affiliation set valid_to = '2010-01-01' where member_id = ?", ids[0]);
        database.execute("update affiliation set valid_from = '2025-09-01' where member_id = ?", ids[1]);

        commands.merge(register.cell(), 1, register.otherCell(), DAY, "{}").statusCode(200);

        assertThat(affiliations(ids[0])).containsExactly(register.cell());
        assertThat(affiliations(ids[1])).containsExactly(register.otherCell());
        assertThat(affiliations(ids[2])).containsExactly(register.cell(), register.otherCell());
    }

    private List<UUID> affiliations(UUID member) {
        return database
                .rows("select organisation_id from affiliation where member_id = ? order by valid_from", member)
                .stream()
                .map(row -> (UUID) row.get("organisation_id"))
                .toList();
    }

    private void enter(int members, UUID organisation) {
        database.execute(
                "with entered as (insert into member (id, version, changed_at, full_name, birth_date, sex, status,"
                        + " member_since, organisation_id) select uuidv7(), 0, now(), 'Nguyễn Văn Mẫu', '1970-01-01',"
                        + " 'MALE', 'OFFICIAL', '2001-01-01', ? from generate_series(1, ?) returning id, organisation_id)"
                        + " insert into affiliation (id, member_id, organisation_id, valid_from)"
                        + " select uuidv7(), id, organisation_id, '2001-01-01' from entered",
                organisation,
                members);
    }
}
