package vn.memberdev.admissions.organisation.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.admissions.Register.as;
import static vn.memberdev.platform.testkit.Patience.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.admissions.Register;
import vn.memberdev.admissions.member.MemberService;
import vn.memberdev.admissions.member.registration.RegisterMemberRequest;
import vn.memberdev.admissions.organisation.Commands;
import vn.memberdev.platform.lock.AdvisoryLocks;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.Problems;

/** An end and whatever is put at the organisation at the same moment do not pass each other by. */
@QuarkusTest
class StructureLockTest {

    private static final String DAY = "2015-01-01";

    private Register register;
    private Commands commands;

    @Inject
    MemberService members;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void establish() {
        register = Register.establish();
        commands = new Commands(register);
    }

    @Test
    void anEndFindsTheMemberWhoIsJustBeingRegistered() throws JsonProcessingException {
        RegisterMemberRequest request =
                json.readValue(Register.memberBody(register.cell(), "DV-1"), RegisterMemberRequest.class);
        Scope officer = new Scope("an-officer", Set.of(Roles.PROVINCE_OFFICER), register.province());
        AtomicReference<CompletableFuture<Void>> end = new AtomicReference<>();
        UUID member = QuarkusTransaction.requiringNew().call(() -> {
            UUID id = members.register(officer, request).id();
            end.set(CompletableFuture.runAsync(
                    () -> commands.merge(register.cell(), 1, register.secondCell(), DAY, "{}")
                            .statusCode(200)));
            await().until(() -> Database.ofService()
                    .value("select count(*) from pg_locks where locktype = 'advisory' and objid = "
                            + AdvisoryLocks.ORGANISATION_REGISTER + " and not granted")
                    .equals(1L));
            return id;
        });
        end.get().join();

        assertThat(Database.ofService().value("select organisation_id from member where id = ?", member))
                .isEqualTo(register.secondCell());
    }

    @Test
    void noCaseIsOpenedWhereTheOrganisationHasEnded() {
        UUID candidate = Register.clearedCandidate(register.cell());
        commands.merge(register.cell(), 1, register.secondCell(), DAY, "{}").statusCode(200);

        as(Roles.PROVINCE_OFFICER, register.province())
                .body(Map.of("candidateId", candidate))
                .post("/api/v1/admission-cases")
                .then()
                .spec(Problems.of(409, "candidate-not-placed", "/candidateId"));
    }
}
