package vn.memberdev.platform.testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import org.jdbi.v3.core.Jdbi;

/** How a service reaches its database beside Hibernate. */
public final class DatabaseRules {

    private static final DescribedPredicate<JavaAccess<?>> JDBI_OF_ITS_OWN = DescribedPredicate.describe(
            "Jdbi.create",
            access -> access.getTargetOwner().isEquivalentTo(Jdbi.class)
                    && access.getTarget().getName().equals("create"));

    private DatabaseRules() {}

    /** Jdbi comes from the platform's factory. */
    public static ArchRule jdbiComesFromTheFactory() {
        return noClasses()
                .should()
                .accessTargetWhere(JDBI_OF_ITS_OWN)
                .because("one that JdbiFactory did not make writes bound values, names among them, into the log, and"
                        + " writes on after the time limit of its transaction");
    }
}
