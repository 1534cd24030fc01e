package vn.memberdev.platform.testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;

/** A feature is a package with one door, its service; what it stores is its own affair. */
public final class FeatureRules {

    static final DescribedPredicate<JavaClass> DATA = DescribedPredicate.describe(
            "entities and repositories", type -> type.isAnnotatedWith(Entity.class) || isRepository(type));

    private FeatureRules() {}

    /** A class uses no entity and no repository of another feature. */
    public static ArchRule featuresKeepToTheirOwnData(String basePackage) {
        return classes()
                .that()
                .resideInAPackage(basePackage + "..")
                .should(new ArchCondition<>("use no entity or repository of another feature") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> crosses(basePackage, dependency))
                                .forEach(dependency -> events.add(
                                        SimpleConditionEvent.violated(dependency, dependency.getDescription())));
                    }
                })
                .because("what a feature stores can change only if nobody else reads it");
    }

    /**
     * Entities and repositories are package-private: the compiler then keeps most of the rule above. Where a feature is
     * divided into packages, one is public if another package of the same feature uses it.
     */
    public static ArchRule entitiesAndRepositoriesAreNotPublic(String basePackage) {
        return classes().that(DATA).should(new ArchCondition<>("be public only for other packages of their feature") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (type.getModifiers().contains(JavaModifier.PUBLIC) && !isSharedInFeature(basePackage, type)) {
                    events.add(SimpleConditionEvent.violated(type, type.getDescription() + " is public"));
                }
            }
        });
    }

    private static boolean isSharedInFeature(String basePackage, JavaClass type) {
        return type.getDirectDependenciesToSelf().stream()
                .map(Dependency::getOriginClass)
                .anyMatch(user -> !user.getPackageName().equals(type.getPackageName())
                        && user.getPackageName().startsWith(basePackage)
                        && feature(basePackage, user).equals(feature(basePackage, type)));
    }

    static boolean isRepository(JavaClass type) {
        return type.getSimpleName().endsWith("Repository");
    }

    private static boolean crosses(String basePackage, Dependency dependency) {
        JavaClass target = dependency.getTargetClass();
        return target.getPackageName().startsWith(basePackage)
                && DATA.test(target)
                && !feature(basePackage, dependency.getOriginClass()).equals(feature(basePackage, target));
    }

    /** The first package below the base; empty for what stands in the base itself. */
    private static String feature(String basePackage, JavaClass type) {
        String below = type.getPackageName().substring(basePackage.length());
        int end = below.indexOf('.', 1);
        return end < 0 ? below : below.substring(0, end);
    }
}
