package vn.memberdev.platform.parameter;

import java.util.Optional;
import vn.memberdev.platform.form.Form;
import vn.memberdev.platform.form.Forms;
import vn.memberdev.platform.form.Sent;
import vn.memberdev.platform.form.UnfitValue;
import vn.memberdev.platform.problem.FieldError;

/**
 * What a parameter has to be.
 *
 * @param in where it stands: {@code query} or {@code path}
 * @param type the type of its values
 */
record ParameterType(String in, Class<?> type) {

    /** What is wrong with a value, or nothing. Types without a form are left to the framework. */
    Optional<FieldError> faultOf(String name, String value) {
        Form<?> form = formOf(name).orElse(null);
        if (form == null) {
            return Optional.empty();
        }
        try {
            form.read(value);
            return Optional.empty();
        } catch (UnfitValue unfit) {
            String shown = type == String.class ? null : Sent.shown(value);
            return Optional.of(FieldError.unfit(name, in, unfit, shown));
        }
    }

    /** A number that is called a year has to be one of those that are taken. */
    private Optional<? extends Form<?>> formOf(String name) {
        boolean year = name.equals("year") && (type == int.class || type == Integer.class);
        return year ? Optional.of(Forms.YEAR) : Forms.of(type);
    }
}
