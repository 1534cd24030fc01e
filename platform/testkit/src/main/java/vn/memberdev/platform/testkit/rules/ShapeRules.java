package vn.memberdev.platform.testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The shape of classes: what does one thing needs few others, and a list of codes is one enum. */
public final class ShapeRules {

    static final int PARAMETERS = 7;

    private ShapeRules() {}

    /** A constructor takes at most {@value #PARAMETERS} parameters; a record, which is data, may hold more. */
    public static ArchRule constructorsTakeFewParameters() {
        return constructors()
                .should(new ArchCondition<>("take at most " + PARAMETERS + " parameters") {
                    @Override
                    public void check(JavaConstructor constructor, ConditionEvents events) {
                        JavaClass owner = constructor.getOwner();
                        int taken = constructor.getRawParameterTypes().size();
                        if (taken > PARAMETERS && !owner.isRecord() && !owner.isEnum()) {
                            events.add(SimpleConditionEvent.violated(
                                    constructor, constructor.getDescription() + " takes " + taken));
                        }
                    }
                })
                .because("what needs many others does many things");
    }

    /** No two enums of a service, and none of it and of the contracts, are the same list. */
    public static ArchRule noEnumRepeatsAnother() {
        return classes()
                .that()
                .areEnums()
                .should(new ArchCondition<>("be the only list of their codes") {
                    private final List<JavaClass> all = new ArrayList<>();

                    @Override
                    public void init(Collection<JavaClass> enums) {
                        all.addAll(enums);
                        new ClassFileImporter()
                                .importPackages("vn.memberdev.contracts").stream()
                                        .filter(JavaClass::isEnum)
                                        .forEach(all::add);
                    }

                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        Set<String> codes = codes(type);
                        all.stream()
                                .filter(other -> !other.getName().equals(type.getName()))
                                .filter(other ->
                                        codes.size() > 1 && codes(other).equals(codes))
                                .forEach(other -> events.add(SimpleConditionEvent.violated(
                                        type, type.getName() + " is the same list as " + other.getName())));
                    }
                })
                .because("a code that joins one of two lists is missing in the other");
    }

    private static Set<String> codes(JavaClass type) {
        return type.getEnumConstants().stream().map(JavaEnumConstant::name).collect(Collectors.toSet());
    }
}
