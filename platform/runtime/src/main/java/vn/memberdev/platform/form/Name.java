package vn.memberdev.platform.form;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On the name of a person, an organisation or an event: a name has letters. Whether it may be blank is said beside it. */
@Documented
@Constraint(validatedBy = Name.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER})
public @interface Name {

    /** What the caller is told. */
    String message() default "{name}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks for a letter of any alphabet. */
    class Validator implements ConstraintValidator<Name, String> {

        @Override
        public boolean isValid(String name, ConstraintValidatorContext context) {
            return name == null || name.isBlank() || name.codePoints().anyMatch(Character::isLetter);
        }
    }
}
