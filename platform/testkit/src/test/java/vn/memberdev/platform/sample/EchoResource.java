package vn.memberdev.platform.sample;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import vn.memberdev.platform.scope.Roles;

/** Takes files, and calls that last as long as a test wants. */
@Path("/echo")
@RolesAllowed(Roles.CELL_OFFICER)
public class EchoResource {

    /** Calls that are being carried out now. */
    static final Semaphore BEGUN = new Semaphore(0);

    /** What they wait for. */
    static volatile CountDownLatch released = new CountDownLatch(0);

    @POST
    @Path("/checksum")
    @Consumes("text/csv")
    public long checksum(InputStream file) throws IOException {
        try (var checked = new CheckedInputStream(file, new CRC32())) {
            checked.transferTo(OutputStream.nullOutputStream());
            return checked.getChecksum().getValue();
        }
    }

    @GET
    @Path("/wait")
    public String waitForTheTest() throws InterruptedException {
        BEGUN.release();
        released.await();
        return "done";
    }
}
