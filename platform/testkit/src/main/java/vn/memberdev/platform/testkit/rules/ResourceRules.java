package vn.memberdev.platform.testkit.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** A resource speaks HTTP, and says who may call it. */
public final class ResourceRules {

    private ResourceRules() {}

    /** Classes with {@code @Path} touch no repository and nothing that reaches the database. */
    public static ArchRule resourcesLeaveDataToServices() {
        DescribedPredicate<JavaClass> data = DescribedPredicate.describe(
                "repositories, EntityManager, DataSource or Jdbi",
                type -> FeatureRules.isRepository(type)
                        || assignableTo(EntityManager.class)
                                .or(assignableTo(DataSource.class))
                                .or(assignableTo(Jdbi.class))
                                .test(type));
        return noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .dependOnClassesThat(data)
                .because("rules and transactions live in the feature's service");
    }

    /** Every operation, or its class, names the roles that may call it, or that everybody may. */
    public static ArchRule resourceMethodsNameTheirRoles() {
        return methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should(new ArchCondition<>("carry @RolesAllowed, @Authenticated or @PermitAll") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        if (!namesRoles(method) && !namesRoles(method.getOwner())) {
                            events.add(
                                    SimpleConditionEvent.violated(method, method.getDescription() + " names no roles"));
                        }
                    }
                });
    }

    private static boolean namesRoles(CanBeAnnotated place) {
        return place.isAnnotatedWith(RolesAllowed.class)
                || place.isAnnotatedWith(Authenticated.class)
                || place.isAnnotatedWith(PermitAll.class);
    }
}
