package vn.memberdev.platform.sample;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.memberdev.platform.idempotency.Idempotent;
import vn.memberdev.platform.intake.Batch;
import vn.memberdev.platform.scope.Roles;

/** A use case for each trouble that the database can make. */
@Path("/trouble")
@RolesAllowed(Roles.CELL_OFFICER)
public class TroubleResource {

    private final NoteService notes;
    private final Jdbi jdbi;

    TroubleResource(NoteService notes, Jdbi jdbi) {
        this.notes = notes;
        this.jdbi = jdbi;
    }

    @POST
    @Path("/connection-broken")
    @Transactional
    public void breakTheConnection() {
        sql("select pg_terminate_backend(pg_backend_pid())");
    }

    /** The session of the next statement ends while its transaction commits: see the trigger of the test. */
    @POST
    @Path("/broken-at-commit")
    @Transactional
    public void breakAtCommit() {
        notes.write("kill at commit");
    }

    @POST
    @Path("/statement-too-long")
    @Transactional
    public void runAStatementForTooLong() {
        sql("set local statement_timeout = 50");
        sql("select pg_sleep(60)");
    }

    @POST
    @Path("/lock-too-long")
    @Transactional
    public void waitForALockForTooLong() {
        sql("set local lock_timeout = 50");
        notes.write("behind the lock");
    }

    @POST
    @Path("/transaction-too-long")
    @Transactional
    @TransactionConfiguration(timeout = 1)
    public void runForTooLong() {
        notes.write("before the limit");
        sql("select pg_sleep(3)");
        sql("insert into note (id, text, version, changed_at) values ('" + UUID.randomUUID()
                + "', 'after the limit', 1, now())");
    }

    @POST
    @Path("/commit-too-late")
    @Transactional
    @TransactionConfiguration(timeout = 1)
    public void commitTooLate() {
        notes.write("before the limit");
        sql("select pg_sleep(3)");
    }

    @POST
    @Path("/entity-too-late")
    @Transactional
    @TransactionConfiguration(timeout = 1)
    public void writeAnEntityTooLate() {
        sql("select pg_sleep(3)");
        notes.write("after the limit");
    }

    /** As a batch of a whole day's work takes: longer than what a call for one record may take. */
    @POST
    @Path("/long-batch")
    @Idempotent
    @Transactional
    public Response workForLong(Batch<String> batch) {
        sql("select pg_sleep(3)");
        return Response.status(207).build();
    }

    @POST
    @Path("/read")
    public void read() {
        sql("select 1");
    }

    @POST
    @Path("/race-at-commit")
    @Transactional
    public void loseARaceAtCommit() {
        notes.write("race at commit");
    }

    @POST
    @Path("/error")
    public void overflow() {
        throw new StackOverflowError("Nguyễn Văn A is in here");
    }

    @POST
    @Path("/search")
    public void searchAndFail() {
        jdbi.withHandle(handle -> handle.createQuery("select text from no_such_table where text = :name")
                .bind("name", "Nguyễn Văn A")
                .mapTo(String.class)
                .list());
    }

    private void sql(String statement) {
        jdbi.useHandle(handle -> handle.execute(statement));
    }
}
