package cn.guiyan.access;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text of a view that says something about a person. A sensitive one is masked wherever it is written as JSON, unless {@link Disclosures} has
 * disclosed the record to this request and the view is {@link Identified}.
 */
@JacksonAnnotationsInside
@JsonSerialize(using = PersonalSerializer.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface Personal {
    /** Set as an attribute of an {@code ObjectWriter}: what it writes is kept, and stays masked whatever was disclosed to the request. */
    Object KEPT = "cn.guiyan.access.kept";

    /** {@code PERSONAL} or {@code SENSITIVE}. */
    DataClass value() default DataClass.SENSITIVE;
}
