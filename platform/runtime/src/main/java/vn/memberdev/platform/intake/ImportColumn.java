package vn.memberdev.platform.intake;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How a column of an import is headed beside the name of its field, and what may stand in it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface ImportColumn {

    /** Heading in Vietnamese. */
    String vi();

    /** Heading in English. */
    String en();

    /** The code list whose labels may stand for its codes, if the column takes codes. */
    String codes() default "";
}
