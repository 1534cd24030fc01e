package vn.memberdev.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.testkit.SuiteTestResource;

/** What the platform sets on every connection of a service. */
@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
class StatementPlanTest {

    @Inject
    AgroalDataSource dataSource;

    @Test
    @Transactional
    void statementsArePlannedForWhatTheyAskAbout() {
        assertThat(planCacheMode()).isEqualTo("force_custom_plan");
    }

    @Test
    void alsoOutsideTransactions() {
        assertThat(planCacheMode()).isEqualTo("force_custom_plan");
    }

    private String planCacheMode() {
        return Jdbi.create(dataSource).withHandle(handle -> handle.createQuery("show plan_cache_mode")
                .mapTo(String.class)
                .one());
    }
}
