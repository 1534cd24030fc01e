package vn.memberdev.platform.testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;
import vn.memberdev.platform.time.BusinessTime;

/** Deadlines and periods are the heart of the field: tests must be able to say what day it is. */
public final class TimeRules {

    private static final DescribedPredicate<JavaAccess<?>> RAW_TIME = DescribedPredicate.describe(
            "now(), a Clock or the time of the machine",
            access -> isNow(access.getTarget()) || isMachineTime(access.getTarget()));

    private static final DescribedPredicate<JavaAccess<?>> SLEEP = DescribedPredicate.describe(
            "Thread.sleep",
            access -> access.getTargetOwner().isEquivalentTo(Thread.class)
                    && access.getTarget().getName().equals("sleep"));

    private TimeRules() {}

    /** {@link BusinessTime} says what time it is; outside its package nobody asks a clock or the machine. */
    public static ArchRule timeComesFromBusinessTime() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(BusinessTime.class.getPackageName())
                .should()
                .accessTargetWhere(RAW_TIME)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .because("dates are those of Vietnam, and instants as exact as the database keeps them");
    }

    /** {@code java.time} only. */
    public static ArchRule noOldDates() {
        return noClasses().should().dependOnClassesThat().areAssignableTo(Date.class);
    }

    /** Waiting is for a condition, never for a time; holds for tests as well. */
    public static ArchRule nobodySleeps() {
        return noClasses().should().accessTargetWhere(SLEEP).because("a wait is for a condition, not for a time");
    }

    private static boolean isNow(AccessTarget target) {
        return target.getOwner().getPackageName().equals("java.time")
                && target.getName().equals("now");
    }

    private static boolean isMachineTime(AccessTarget target) {
        return target.getOwner().isEquivalentTo(System.class)
                && target.getName().equals("currentTimeMillis");
    }
}
