package vn.memberdev.platform.testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.regex.Pattern;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.scope.Unscoped;

/** Nothing is read without saying for whom. */
public final class RepositoryRules {

    private static final Pattern READS = Pattern.compile("(find|list|stream|count|delete|update).*");

    private static final DescribedPredicate<JavaMethod> CALLABLE_READ = DescribedPredicate.describe(
            "repository methods that others can call and that answer something", RepositoryRules::isCallableRead);

    private RepositoryRules() {}

    /**
     * A repository method that answers something takes the {@link Scope} first, or says in {@link Unscoped} why not.
     * Methods without an answer store what the caller already holds.
     */
    public static ArchRule repositoryReadsAreScoped() {
        return methods()
                .that(CALLABLE_READ)
                .should(new ArchCondition<>("take a Scope first or be marked @Unscoped with the reason") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        if (!takesScope(method) && !isMarked(method)) {
                            events.add(SimpleConditionEvent.violated(
                                    method, method.getDescription() + " takes no Scope and gives no reason"));
                        }
                    }
                });
    }

    /** The finders every repository inherits know no scope: only the repository itself may use them. */
    public static ArchRule inheritedFindersStayInRepositories() {
        return classes().should(new ArchCondition<>("call inherited finders only inside repositories") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!FeatureRules.isRepository(type)) {
                    type.getAccessesFromSelf().stream()
                            .filter(RepositoryRules::isInheritedFinder)
                            .forEach(call -> events.add(SimpleConditionEvent.violated(call, call.getDescription())));
                }
            }
        });
    }

    private static boolean isCallableRead(JavaMethod method) {
        return FeatureRules.isRepository(method.getOwner())
                && !method.getModifiers().contains(JavaModifier.PRIVATE)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !method.getRawReturnType().isEquivalentTo(void.class);
    }

    private static boolean takesScope(JavaMethod method) {
        var parameters = method.getRawParameterTypes();
        return !parameters.isEmpty() && parameters.get(0).isEquivalentTo(Scope.class);
    }

    private static boolean isMarked(JavaMethod method) {
        return method.tryGetAnnotationOfType(Unscoped.class)
                .or(() -> method.getOwner().tryGetAnnotationOfType(Unscoped.class))
                .filter(unscoped -> !unscoped.value().isBlank())
                .isPresent();
    }

    private static boolean isInheritedFinder(JavaAccess<?> call) {
        return call.getTargetOwner().isAssignableTo(PanacheRepositoryBase.class)
                && READS.matcher(call.getTarget().getName()).matches()
                && call.getTarget()
                        .resolveMember()
                        .filter(method -> method.getOwner().getPackageName().startsWith("io.quarkus."))
                        .isPresent();
    }
}
