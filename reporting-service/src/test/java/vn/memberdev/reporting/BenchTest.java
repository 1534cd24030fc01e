package vn.memberdev.reporting;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.*;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.testkit.*;
import vn.memberdev.contracts.members.EducationLevel;
@QuarkusTest
class BenchTest {
    @Inject OrgTree tree;
    @Test void bench() {
        Database.ofService().clean();
        OrgFixture orgs = OrgFixture.plant(tree);
        List<Object> facts = new ArrayList<>();
        for (int i = 0; i < 20000; i++) { AMember m = AMember.at(i % 2 == 0 ? orgs.cell() : orgs.otherCell()).since((1980 + i % 28) + "-0" + (1 + i % 9) + "-11").educated(EducationLevel.COLLEGE, "1979-01-01"); facts.add(m.build()); facts.add(m.educated(EducationLevel.UNIVERSITY, "2008-01-01").build()); facts.add(m.trained("UPGRADING", "2008-02-02").build()); }
        for (int i = 0; i < 20000; i++) facts.add(States.memberRating(UUID.randomUUID(), 1, orgs.cell(), 2005 + i % 5, "GOOD"));
        Figures f = new Figures(orgs.province());
        long t = System.nanoTime();
        try (Feed feed = new Feed()) { feed.deliverInAnyOrder(facts); }
        System.out.println("BENCH applied " + facts.size() + " in " + (System.nanoTime() - t) / 1_000_000 + " ms");
        t = System.nanoTime(); Figures.proof(); System.out.println("BENCH proof " + (System.nanoTime() - t) / 1_000_000 + " ms");
        for (int i = 0; i < 5; i++) { t = System.nanoTime(); f.asProvince().queryParam("organisation", orgs.province()).queryParam("year", 2009).get("/api/v1/indicator-values").then().statusCode(200); System.out.println("BENCH 12 values " + (System.nanoTime() - t) / 1_000_000 + " ms"); }
        t = System.nanoTime(); Object id = f.value("IND-4A", orgs.province(), 2009).get("id"); f.asProvince().get("/api/v1/indicator-values/" + id + "/records?part=denominator").then().statusCode(200); System.out.println("BENCH records " + (System.nanoTime() - t) / 1_000_000 + " ms");
    }
}
