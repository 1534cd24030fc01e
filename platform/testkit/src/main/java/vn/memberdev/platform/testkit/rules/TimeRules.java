package vn.memberdev.platform.testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;

/** Deadlines and periods are the heart of the field: tests must be able to say what day it is. */
public final class TimeRules {

    private static final DescribedPredicate<JavaAccess<?>> NOW_WITHOUT_CLOCK = DescribedPredicate.describe(
            "now() without a Clock",
            access -> access.getTargetOwner().getPackageName().equals("java.time")
                    && access.getTarget().getName().equals("now")
                    && access.getTarget() instanceof CodeUnitAccessTarget method
                    && method.getRawParameterTypes().stream()
                            .noneMatch(parameter -> parameter.isEquivalentTo(Clock.class)));

    private static final DescribedPredicate<JavaAccess<?>> SLEEP = DescribedPredicate.describe(
            "Thread.sleep",
            access -> access.getTargetOwner().isEquivalentTo(Thread.class)
                    && access.getTarget().getName().equals("sleep"));

    private TimeRules() {}

    /** {@code now()} takes the injected {@link Clock}. */
    public static ArchRule timeComesFromTheClock() {
        return noClasses().should().accessTargetWhere(NOW_WITHOUT_CLOCK).because("the clock is injected");
    }

    /** {@code java.time} only. */
    public static ArchRule noOldDates() {
        return noClasses().should().dependOnClassesThat().areAssignableTo(Date.class);
    }

    /** Waiting is for a condition, never for a time; holds for tests as well. */
    public static ArchRule nobodySleeps() {
        return noClasses().should().accessTargetWhere(SLEEP).because("a wait is for a condition, not for a time");
    }
}
