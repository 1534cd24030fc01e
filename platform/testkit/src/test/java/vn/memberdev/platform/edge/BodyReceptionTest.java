package vn.memberdev.platform.edge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static vn.memberdev.platform.testkit.Patience.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.platform.testkit.SuiteTestResource;
import vn.memberdev.platform.testkit.Tokens;

/** Bodies at the edge: slow ones, large ones, files. */
@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
class BodyReceptionTest {

    /** More than there are workers. */
    private static final int SLOW_CALLERS = 40;

    private static final String NOTE = "{\"text\":\"slowly\"}";

    private final String token = Tokens.of(Roles.CELL_OFFICER, Ids.next());

    @Test
    void callersWhoSendSlowlyKeepNobodyWaiting() throws IOException {
        List<SlowCaller> callers = new ArrayList<>();
        try {
            for (int i = 0; i < SLOW_CALLERS; i++) {
                SlowCaller caller = SlowCaller.of(token, "POST /notes", "application/json", NOTE.length());
                caller.send(NOTE.substring(0, 1));
                callers.add(caller);
            }
            call().get("/notes/scope").then().statusCode(200);
            for (SlowCaller caller : callers) {
                assertThat(caller.wasAnswered()).isFalse();
            }
            for (SlowCaller caller : callers) {
                caller.send(NOTE.substring(1));
                assertThat(caller.answer()).startsWith("HTTP/1.1 201");
            }
        } finally {
            for (SlowCaller caller : callers) {
                caller.close();
            }
        }
    }

    @Test
    void aFileArrivesWholeAndLeavesNothingBehind() throws IOException {
        byte[] file = new byte[5 << 20];
        new Random(7).nextBytes(file);
        CRC32 checksum = new CRC32();
        checksum.update(file);
        call().contentType("text/csv")
                .body(file)
                .post("/echo/checksum")
                .then()
                .statusCode(200)
                .body(equalTo(Long.toString(checksum.getValue())));
        await().untilAsserted(() -> assertThat(partsOnDisk()).isZero());
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        call().contentType(ContentType.JSON)
                .body("{\"text\":\"" + "a".repeat(3 << 20) + "\"}")
                .post("/notes")
                .then()
                .spec(Problems.of(413, "body-too-large"))
                .body("limit", equalTo(2 << 20))
                .body("traceId", notNullValue());
    }

    @Test
    void whatDoesNotSayItsSizeIsCounted() throws IOException {
        String chunk = "100000\r\n" + "a".repeat(0x100000) + "\r\n";
        try (SlowCaller caller = SlowCaller.ofUnknownSize(token, "POST /notes", "application/json")) {
            for (int i = 0; i < 3; i++) {
                caller.send(chunk);
            }
            caller.send("0\r\n\r\n");
            assertThat(caller.answer()).startsWith("HTTP/1.1 413").contains("body-too-large");
        }
    }

    @Test
    void whatFailsBeforeTheResourcesIsAProblemToo() {
        given().get(FailingFilter.PATH)
                .then()
                .spec(Problems.of(500, "internal-error"))
                .body("traceId", notNullValue());
    }

    @Test
    void aBatchOf500IsTaken() {
        String items = "\"" + UUID.randomUUID() + "\"";
        call().contentType(ContentType.JSON)
                .body("{\"items\":[" + (items + ",").repeat(499) + items + "]}")
                .post("/trouble/long-batch")
                .then()
                .statusCode(207);
    }

    private RequestSpecification call() {
        return given().auth().oauth2(token);
    }

    private static long partsOnDisk() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(Path::getFileName)
                    .map(Path::toString)
                    .filter(name -> name.startsWith(Body.PREFIX))
                    .count();
        }
    }
}
