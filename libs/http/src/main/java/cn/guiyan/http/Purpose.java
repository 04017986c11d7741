package cn.guiyan.http;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What sensitive texts are read for (用途), as it is recorded with the reading: one line that is not blank, at most 200 characters. Whoever gives none reads them masked. */
@Size(max = 200)
@Pattern(regexp = "(?=.*\\S)\\P{Cntrl}*")
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.FIELD})
public @interface Purpose {
    /** How the parameter is described in the API document. */
    String DESCRIPTION =
            "用途: for what sensitive texts are needed; recorded with the reading. Without it they are masked, as they are for offices that do not keep the record.";

    /** As Jakarta Validation wants it. */
    String message() default "purpose";

    /** As Jakarta Validation wants it. */
    Class<?>[] groups() default {};

    /** As Jakarta Validation wants it. */
    Class<? extends Payload>[] payload() default {};
}
