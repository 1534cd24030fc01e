package vn.memberdev.platform.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
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
import java.util.Arrays;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import vn.memberdev.platform.scope.Callers;
import vn.memberdev.platform.scope.Roles;

/** A resource speaks HTTP, and says who may call it. */
public final class ResourceRules {

    private static final int MOST_LINES = 10;

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

    /** Who may call is one word: a role, or a set of {@link Callers} that has a name; never a list written out. */
    public static ArchRule rolesAreOneWord() {
        Set<String> words = new HashSet<>();
        words.addAll(constants(Roles.class));
        words.addAll(constants(Callers.class));
        return methods()
                .that()
                .areAnnotatedWith(RolesAllowed.class)
                .or()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(RolesAllowed.class)
                .should(new ArchCondition<>("name one of Roles or Callers in @RolesAllowed") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        HasAnnotations<?> place =
                                method.isAnnotatedWith(RolesAllowed.class) ? method : method.getOwner();
                        List<String> allowed = List.of(
                                place.getAnnotationOfType(RolesAllowed.class).value());
                        if (allowed.size() != 1 || !words.containsAll(allowed)) {
                            events.add(SimpleConditionEvent.violated(
                                    method, method.getDescription() + " writes out who may call: " + allowed));
                        }
                    }
                });
    }

    /** An operation is one call and its answer: rules and queries have their own classes. */
    public static ArchRule resourceMethodsAreShort() {
        return methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should(new ArchCondition<>("have a body of at most " + MOST_LINES + " lines") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        IntSummaryStatistics lines = method.getAccessesFromSelf().stream()
                                .mapToInt(JavaAccess::getLineNumber)
                                .summaryStatistics();
                        int length = lines.getMax() - lines.getMin() + 1;
                        if (lines.getCount() > 0 && length > MOST_LINES) {
                            events.add(SimpleConditionEvent.violated(
                                    method, method.getDescription() + " has a body of " + length + " lines"));
                        }
                    }
                });
    }

    private static Set<String> constants(Class<?> type) {
        return Arrays.stream(type.getFields())
                .map(field -> {
                    try {
                        return (String) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .collect(Collectors.toSet());
    }

    private static boolean namesRoles(CanBeAnnotated place) {
        return place.isAnnotatedWith(RolesAllowed.class)
                || place.isAnnotatedWith(Authenticated.class)
                || place.isAnnotatedWith(PermitAll.class);
    }
}
