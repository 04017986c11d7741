package cn.guiyan.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text of a view that says nothing about a person; on a record, each of its texts. A record that has a {@link Personal} text says for
 * each of its texts what it is.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface Impersonal {
    /** {@code PUBLIC} or {@code INTERNAL}. */
    DataClass value();
}
